package org.lectern.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The day a web page was published, where its sources are at odds or nearly silent. */
class WebPageDatesTest {

    private static final String TEXT = "<p>The ferry left the harbour an hour late because the crew waited for a part"
            + " that had been sent to the wrong island, and nobody on the quay had been told.</p>";

    private static String day(String head, String body) throws UnreadableFile {
        String page = "<!doctype html><html lang=en><head><meta charset=utf-8><title>The late ferry</title>" + head
                + "</head><body>" + body + "</body></html>";
        return new ArticleReader()
                .read(page.getBytes(StandardCharsets.UTF_8), "ferry.html")
                .articles()
                .get(0)
                .publishedOn()
                .value();
    }

    private static String declared(String day) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"" + day
                + "\"}</script>";
    }

    private static String article(String below) {
        return "<article><h1>The late ferry</h1>" + below + TEXT + TEXT + "</article>";
    }

    @Test
    void isTheOneThatHeadAndVisiblePageAgreeOn() throws UnreadableFile {
        assertEquals(
                "2019-03-06",
                day(
                        declared("2019-03-02") + "<meta property='article:published_time' content='2019-03-06'>",
                        article("<p class=date>6 March 2019</p>")));
    }

    @Test
    void isTheOneShownWhereTheDeclaredOneIsAPlaceholder() throws UnreadableFile {
        assertEquals("2019-03-06", day(declared("2019-01-01"), article("<p class=date>6 March 2019</p>")));
    }

    @Test
    void isNotThatOfTheClockWhereTheAddressBearsOutTheMoment() throws UnreadableFile {
        assertEquals(
                "2019-03-06",
                day(
                        declared("2019-03-06T20:01:31Z")
                                + "<link rel=canonical href='https://paper.example/late-ferry-20190306.html'>",
                        "<div class=timestamp>Thursday, March 7, 2019</div>" + article("")));
    }

    @Test
    void isTheOneBelowTheHeadingWhereTheFieldIsLoose() throws UnreadableFile {
        assertEquals(
                "2019-03-06",
                day("<meta name=dcterms.date content=2018-12-20>", article("<p>Published: 6 March 2019</p>")));
    }

    @Test
    void isTheOneATimeShowsRatherThanTheOneItHides() throws UnreadableFile {
        assertEquals(
                "2019-03-06",
                day("", article("<div><time datetime='2019-03-19T10:18:46Z'>Published 6 March 2019</time></div>")));
    }

    @Test
    void isTheOneToldBesideTheArticleWhereNothingElseGivesIt() throws UnreadableFile {
        assertEquals(
                "2019-03-06",
                day("", article("") + "<footer><p>Last words, then: posted on 6 March 2019</p></footer>"));
    }

    @Test
    void isThatOfTheStoredPictureWhereNothingElseGivesIt() throws UnreadableFile {
        assertEquals(
                "2019-03-06",
                day("<meta property=og:image content='https://paper.example/files/2019/03/06/quay.png'>", article("")));
    }
}
