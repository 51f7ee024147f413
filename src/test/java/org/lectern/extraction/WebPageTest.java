package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A web page, as small as can be, for each kind of thing on it that is not the article, or is. */
class WebPageTest {

    private static final String FIRST =
            "The ferry to the island has been late on forty days of this year, and nobody in the harbour office can say why.";
    private static final String SECOND =
            "Those who live there have begun to keep a list of their own, with the minutes written beside every crossing.";
    private static final String THIRD =
            "In the winter the list was read aloud in the town hall, and the company promised to look into each entry.";

    private static ExtractedArticle read(String head, String body) throws UnreadableFile {
        String page = "<!doctype html><html lang=en><head><meta property='og:type' content='article'>" + head
                + "</head><body class='single has-sidebar'>" + body + "</body></html>";
        return new ArticleReader()
                .read(page.getBytes(StandardCharsets.UTF_8), "page.html")
                .articles()
                .get(0);
    }

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static ExtractedArticle withInside(String inside) throws UnreadableFile {
        return read(
                "<title>The late ferry</title>",
                "<nav>Home</nav><article><h1>The late ferry</h1><div class=entry-content><p>" + FIRST + "</p><p>"
                        + SECOND + "</p>" + inside + "<p>" + THIRD + "</p></div></article>");
    }

    private static List<String> body(ExtractedArticle article) {
        return article.paragraphs().stream().map(Paragraph::text).toList();
    }

    @Test
    void losesTheBoxAboutItsAuthorThatIsNamedInTwoWords() throws UnreadableFile {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                body(withInside(
                        "<div class=my-author-box><p>Ann Oake writes about boats, and lives on one.</p></div>")));
    }

    @Test
    void losesTheLinkToTheNextStory() throws UnreadableFile {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                body(withInside("<div class=read-next-wrapper><p>A bridge nobody asked for, and who pays.</p></div>")));
    }

    @Test
    void keepsAPostQuotedFromElsewhere() throws UnreadableFile {
        List<String> body = body(withInside("<div class=social-embed><blockquote><p>Late again, third time this week."
                + "</p>— Ann Oake (@annoake) March 3, 2019</blockquote></div>"));
        assertTrue(body.contains("Late again, third time this week."), body.toString());
        assertTrue(body.contains("— Ann Oake (@annoake) March 3, 2019"), body.toString());
    }

    @Test
    void losesAnOfferOfThePageItself() throws UnreadableFile {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                body(withInside("<p>Never miss a story by signing up to our newsletter today!</p>")));
    }

    @Test
    void losesALineThatOnlyStampsDayAndHour() throws UnreadableFile {
        assertEquals(List.of(FIRST, SECOND, THIRD), body(withInside("<p>UPLOADED: 10:48, Tue, Nov 19, 2019</p>")));
    }

    @Test
    void readsATableOfFiguresAcrossItsRows() throws UnreadableFile {
        List<String> body =
                body(withInside("<table><tr><th>Month</th><th>Late</th></tr><tr><td>May</td><td>12</td></tr>"
                        + "<tr><td>June</td><td>7</td></tr></table>"));
        assertTrue(body.contains("May 12"), body.toString());
    }

    @Test
    void keepsTheLeadThatStandsApartBelowTheHeading() throws UnreadableFile {
        String lead = "Forty late crossings in a year: what the islanders wrote down, and what came of it.";
        ExtractedArticle article = read(
                "<title>The late ferry</title>",
                "<header><h1>The late ferry</h1><h2 class=page-excerpt>" + lead
                        + "</h2></header><div class=entry-content>" + paragraphs(FIRST, SECOND, THIRD) + "</div>");
        assertEquals(List.of(lead, FIRST, SECOND, THIRD), body(article));
    }

    @Test
    void keepsAHeadingOfTheTextAboveItsFirstSentence() throws UnreadableFile {
        ExtractedArticle article = read(
                "<title>The late ferry</title>",
                "<article><h1>The late ferry</h1><div class=entry-content><h2>A list pinned to the door</h2>"
                        + paragraphs(FIRST, SECOND, THIRD) + "</div></article>");
        assertEquals("A list pinned to the door", body(article).get(0));
    }

    @Test
    void takesTheTextItDeclaresWhereItShowsAnother() throws UnreadableFile {
        String declared = FIRST + " " + SECOND + " " + THIRD
                + " The company has not answered since, and the list grows by a line with every crossing that the wind is blamed for.";
        ExtractedArticle article = read(
                "<title>The late ferry</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"The late ferry\",\"articleBody\":\"" + declared + "\"}</script>",
                "<h1>The late ferry</h1><div class=entry-content>"
                        + "<p>Ann Oake has written about harbours for a decade and keeps bees behind the office.</p></div>");
        assertTrue(body(article).get(0).startsWith(FIRST), body(article).toString());
    }

    @Test
    void isSureOfADayThatThreeSourcesGive() throws UnreadableFile {
        Found day = read(
                        "<title>The late ferry</title><meta property='article:published_time' content='2019-03-04'>"
                                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":"
                                + "\"2019-03-04\"}</script>",
                        "<article><h1>The late ferry</h1><p class=date>4 March 2019</p>"
                                + paragraphs(FIRST, SECOND, THIRD) + "</article>")
                .publishedOn();
        assertEquals("2019-03-04", day.value());
        assertEquals(3, day.agreeing());
        assertEquals(0.98, day.confidence());
        assertEquals(List.of(), day.others());
    }

    @Test
    void keepsTheDayThatAnotherSourceGives() throws UnreadableFile {
        Found day = read(
                        "<title>The late ferry</title><meta property='article:published_time' content='2019-05-20'>"
                                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":"
                                + "\"2019-03-04\"}</script>",
                        "<article><h1>The late ferry</h1>" + paragraphs(FIRST, SECOND, THIRD) + "</article>")
                .publishedOn();
        assertEquals("2019-03-04", day.value());
        assertEquals("2019-05-20", day.others().get(0).value());
        assertEquals(
                "meta article:published_time: 2019-05-20", day.others().get(0).evidence());
        assertTrue(day.confidence() < 0.7, "contested");
    }

    @Test
    void takesTheDayReadersSawWhereTheMomentIsGivenInWorldTime() throws UnreadableFile {
        ExtractedArticle article = read(
                "<title>The late ferry</title><meta property='article:published_time' content='2019-03-05T02:54:29Z'>",
                "<article><h1>The late ferry</h1><p class=date>4 March 2019</p>" + paragraphs(FIRST, SECOND, THIRD)
                        + "</article>");
        assertEquals("2019-03-04", article.publishedOn().value());
    }

    @Test
    void findsItsAuthorAlsoWhenTheWholePageIsNamedAfterItsSidebar() throws UnreadableFile {
        ExtractedArticle article = read(
                "<title>The late ferry</title>",
                "<article><h1>The late ferry</h1><span class='author vcard'><a class='url fn n'>Ann Oake</a></span>"
                        + paragraphs(FIRST, SECOND, THIRD) + "</article>"
                        + "<div class=comments><span class='author vcard'><a class=fn>A Reader</a></span></div>");
        assertEquals("Ann Oake", article.byline().value());
    }

    @Test
    void namesNobodyWhereOnlyTheHouseIsNamed() throws UnreadableFile {
        ExtractedArticle article = read(
                "<title>The late ferry</title><meta property='og:site_name' content='The Quay'>"
                        + "<meta name=author content='The Quay'>",
                "<article><h1>The late ferry</h1><p>4 March 2019 | Boats, Harbour</p><a class=byline href=/all>All "
                        + "articles</a>" + paragraphs(FIRST, SECOND, THIRD) + "</article>");
        assertNull(article.byline());
    }

    @Test
    void losesTheKickerInsideItsHeading() throws UnreadableFile {
        ExtractedArticle article = read(
                "<title>The late ferry</title>",
                "<article><h1><span class=overline>Island life</span> The late ferry</h1>"
                        + paragraphs(FIRST, SECOND, THIRD) + "</article>");
        assertEquals("The late ferry", article.title().value());
    }

    @Test
    void givesTheLicenceItLinks() throws UnreadableFile {
        ExtractedArticle article = read(
                "<title>The late ferry</title>",
                "<article><h1>The late ferry</h1>" + paragraphs(FIRST, SECOND, THIRD)
                        + "<p>Under a <a rel=license href='https://creativecommons.org/licenses/by-sa/4.0/'>licence</a></p></article>");
        assertNotNull(article.licence());
        assertEquals(
                "CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)",
                article.licence().value());
        assertFalse(article.licence().evidence().isBlank());
    }
}
