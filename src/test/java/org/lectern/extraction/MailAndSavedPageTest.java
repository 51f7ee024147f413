package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails give their text and what is attached; a page saved in one file is read as a page. */
class MailAndSavedPageTest {

    private static final String PAGE = String.join(
            "\r\n",
            "From: <Saved by a browser>",
            "Snapshot-Content-Location: https://example.org/news/water",
            "Subject: Water",
            "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"cut\"",
            "",
            "--cut",
            "Content-Type: text/html; charset=windows-1252",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Location: https://example.org/news/water",
            "",
            "<html><head><meta property=3D\"og:title\" content=3D\"No water in the valley\">",
            "<meta property=3D\"article:published_time\" content=3D\"2017-03-04T10:00:00Z\"></head><body>",
            "<article><h1>No water in the valley</h1><p>The caf=E9 at the bridge has closed, and the mill =",
            "behind it will be the next to go, its owner says.</p><p>He has waited for the promised =",
            "pipe for seven years. It has never come, and it never will.</p></article>",
            "<script>track()</script></body></html>",
            "--cut",
            "Content-Type: image/png",
            "Content-Transfer-Encoding: base64",
            "",
            "iVBORw0KGgo=",
            "--cut--",
            "");

    private static final String MAIL = String.join(
            "\r\n",
            "From: a@example.org",
            "To: b@example.org",
            "Subject: =?utf-8?Q?Fwd:_Das_Wehr_=C3=B6ffnet?=",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=cut",
            "",
            "--cut",
            "Content-Type: text/plain; charset=utf-8",
            "",
            "Das Wehr soll im Herbst wieder geöffnet werden, sagt die Behörde.",
            "--cut",
            "Content-Type: text/html; name=\"x\"",
            "Content-Disposition: attachment; filename*=utf-8''Bericht%20%C3%BCber%20das%20Wehr.html",
            "",
            "<p>Bericht</p>",
            "--cut",
            "Content-Type: image/png",
            "Content-Disposition: attachment; filename=\"../../logo.png\"",
            "",
            "x",
            "--cut",
            "Content-Type: message/rfc822",
            "",
            "Subject: inner",
            "",
            "Inner text.",
            "--cut--",
            "");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"page.mhtml", "page.mht", "page.html", "page"})
    void aPageSavedInOneFileIsReadAsAPageWhateverItsName(String name) throws Exception {
        ExtractedDocument document = new ArticleReader().read(PAGE.getBytes(StandardCharsets.UTF_8), name);
        ExtractedArticle article = document.articles().get(0);
        assertEquals("No water in the valley", article.title().value());
        assertEquals("2017-03-04", article.publishedOn().value());
        assertEquals("https://example.org/news/water", article.sourceUrl().value());
        assertEquals(
                "The café at the bridge has closed, and the mill behind it will be the next to go, its owner says.",
                article.paragraphs().get(0).text());
        assertEquals("1 script", RemovedContent.inWords(document.removedContent()));
    }

    @Test
    void aPageSavedWithItsFilesKeepsItsAddress() throws Exception {
        String html = "<!DOCTYPE html>\n<!-- saved from url=(0030)https://example.org/news/weir -->\n<html><body>"
                + "<p>The weir was opened on Monday, and the water came down at once.</p></body></html>";
        ExtractedArticle article = new ArticleReader()
                .read(html.getBytes(StandardCharsets.UTF_8), "weir.htm")
                .articles()
                .get(0);
        assertEquals("https://example.org/news/weir", article.sourceUrl().value());
        assertEquals(
                "saved from url=https://example.org/news/weir",
                article.sourceUrl().evidence());
    }

    @Test
    void aMailGivesItsTextAndItsAttachmentsAreFilesOfTheirOwn() throws Exception {
        Path file = Files.writeString(folder.resolve("wehr.eml"), MAIL);
        ExtractedArticle article =
                new ArticleReader().read(file, "wehr.eml").articles().get(0);
        assertEquals("Das Wehr öffnet", article.title().value());
        assertTrue(article.paragraphs().get(0).text().startsWith("Das Wehr soll im Herbst"));
        Unpacked unpacked = new ArticleReader().unpack(file, "wehr.eml", folder);
        assertEquals(
                List.of("Bericht über das Wehr.html", "attachment 3.eml"),
                unpacked.members().stream().map(Member::name).toList());
        assertEquals(List.of("1 picture, style or system file"), unpacked.leftOut());
    }

    private static ExtractedArticle mailed(String... body) throws Exception {
        String mail = String.join(
                        "\r\n",
                        "From: desk@example.org",
                        "To: readers@example.org",
                        "Subject: The weekly line",
                        "Date: Fri, 16 Jun 2017 08:00:00 +0200",
                        "Content-Type: text/plain; charset=utf-8",
                        "",
                        "")
                + String.join("\r\n", body);
        return new ArticleReader()
                .read(mail.getBytes(StandardCharsets.UTF_8), "brief.eml")
                .articles()
                .get(0);
    }

    private static final String[] TWO_PARAGRAPHS = {
        "The mill at the bridge has closed, and the bakery behind it will be the next to go, its owner says.",
        "",
        "He has waited for the promised pipe for seven years. It has never come, and it never will, he fears."
    };

    @Test
    void theHeadOfAMailSaysWhatNothingInTheTextSays() throws Exception {
        ExtractedArticle article = mailed(TWO_PARAGRAPHS);
        assertEquals("The weekly line", article.title().value());
        assertEquals("2017-06-16", article.publishedOn().value());
        assertEquals(
                "Date: Fri, 16 Jun 2017 08:00:00 +0200", article.publishedOn().evidence());
        assertEquals(0.3, article.publishedOn().confidence());
    }

    @Test
    void theHeadOfAMailIsOfferedBesideWhatTheTextSays() throws Exception {
        ExtractedArticle article = mailed(
                "The line at the mill",
                "",
                "By Ilse Brandt",
                "",
                "4 May 2017",
                "",
                TWO_PARAGRAPHS[0],
                "",
                TWO_PARAGRAPHS[2]);
        assertEquals("The line at the mill", article.title().value());
        assertEquals(
                List.of("The weekly line"),
                article.title().others().stream().map(Found::value).toList());
        assertEquals("2017-05-04", article.publishedOn().value());
        assertEquals(
                List.of("2017-06-16"),
                article.publishedOn().others().stream().map(Found::value).toList());
    }
}
