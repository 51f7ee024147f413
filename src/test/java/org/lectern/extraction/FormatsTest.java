package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article, saved in every format that is read: it comes out the same. */
class FormatsTest {

    private static final List<Paragraph> BODY = List.of(
            new Paragraph(
                    "Die Mühlen am Oberlauf stehen seit dem Frühjahr still, und niemand im Dorf rechnet damit, dass sie je wieder mahlen. Der letzte Müller hat sein Haus verkauft.",
                    false),
            new Paragraph("Ein Bach ohne Wasser", true),
            new Paragraph(
                    "Schuld ist der neue Stausee, sagen die Bauern. Die Behörde widerspricht, doch ihre Messungen zeigt sie nicht.",
                    false),
            new Paragraph("Im Herbst soll ein Gericht entscheiden. Bis dahin bleibt das Wehr geschlossen.", false));

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "epub", "pdf", "html", "md", "eml"})
    void anArticleIsTheSameInEveryFormat(String format) throws Exception {
        ExtractedArticle article = read("de-muehlen." + format);
        assertEquals(BODY, withoutPages(article));
        assertEquals("Die stillen Mühlen", value(article.title()));
        assertEquals("de", value(article.language()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "epub", "pdf", "html", "md"})
    void authorAndDateAreReadFromTheDocument(String format) throws Exception {
        ExtractedArticle article = read("de-muehlen." + format);
        assertEquals("Jana Weidner", value(article.byline()));
        assertEquals("2011-05-04", value(article.publishedOn()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-muehlen-1252.txt", "de-muehlen-utf16.txt"})
    void anEncodingWithoutAMarkIsRecognised(String file) throws Exception {
        assertEquals(BODY, read(file).paragraphs());
    }

    @Test
    void arabicInAnOldCodePageIsRecognised() throws Exception {
        assertEquals(
                read("ar-byline.txt").paragraphs(), read("ar-byline-1256.txt").paragraphs());
    }

    @Test
    void htmlIsParsedToItsPlainText() throws Exception {
        ExtractedArticle article = read("de-muehlen.html");
        String body = article.paragraphs().toString();
        assertTrue(body.contains("Schuld ist der neue Stausee"), body);
        assertFalse(body.contains("<") || body.contains("nicht zeigen") || body.contains("Politik"), body);
        assertEquals("Beispielblatt", value(article.outlet()));
        assertEquals("meta og:site_name: Beispielblatt", article.outlet().evidence());
        assertEquals(Found.Source.MARKUP, article.outlet().source());
        assertEquals("https://example.org/muehlen", value(article.sourceUrl()));
    }

    @Test
    void aCaptionInMarkupIsNotPartOfTheBody() throws Exception {
        assertEquals(
                List.of(new Caption("Eine Mühle am Oberlauf. Foto: A. Blick", 1)),
                read("de-muehlen.html").captions());
    }

    @Test
    void whatIsAttachedToAMailIsLeftAlone() throws Exception {
        String body = read("de-muehlen.eml").paragraphs().toString();
        assertTrue(body.contains("Im Herbst"), body);
        assertFalse(body.contains("Anhang"), body);
    }

    @Test
    void joinersStayAndInvisibleSignsGo() throws Exception {
        String text =
                "\uFEFFEin Titel\n\nDas Wort Bürger\u00ADmeister und die Familie \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 und می\u200Cخواهم stehen\u00A0hier\u200B, damit der Satz lang genug ist.\n";
        ExtractedDocument document = new ArticleReader().read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertEquals(
                "Das Wort Bürgermeister und die Familie \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 und می\u200Cخواهم stehen hier, damit der Satz lang genug ist.",
                document.articles().get(0).paragraphs().get(0).text());
    }

    private static ExtractedArticle read(String file) throws UnreadableFile, URISyntaxException {
        Path path = Path.of(FormatsTest.class.getResource("/articles/" + file).toURI());
        return new ArticleReader().read(path, file).articles().get(0);
    }

    private static List<Paragraph> withoutPages(ExtractedArticle article) {
        return article.paragraphs().stream()
                .map(each -> new Paragraph(each.text(), each.heading()))
                .toList();
    }

    private static String value(Found found) {
        return found == null ? null : found.value();
    }
}
