package org.lectern.ownwork;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** What a member has not read yet: readers too have such a list. */
@QuarkusTest
class UnreadTest {

    private Member reader;
    private Article article;

    @BeforeEach
    void prepare() {
        reader = Fixtures.member(Role.READER);
        Fixtures.browser(reader).post("/me/reading/all-read").then().statusCode(303);
        article = Fixtures.published("A text that nobody has opened.");
    }

    private Document page(String query) {
        return Jsoup.parse(Fixtures.browser(reader)
                .urlEncodingEnabled(false)
                .get("/me" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private List<String> unread() {
        return page("").select("section[aria-labelledby=unread-h] li .num").eachText();
    }

    private String mark(String step, Article some) {
        return Fixtures.browser(reader)
                .formParam("article", some.id())
                .post("/me/reading/" + step)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    @Test
    void isListedWithItsSource() {
        assertEquals(List.of(article.id()), unread());
        Fixtures.browser(reader)
                .get("/me")
                .then()
                .body(containsString("The Test Outlet"))
                .body(containsString("9 March 2016"))
                .body(containsString("/articles/" + article.id() + "#disclaimer"));
    }

    @Test
    void isMarkedAsReadAndBack() {
        String next = mark("read", article);
        assertEquals(List.of(), unread());
        Document told = page(next.replaceFirst("^/me", "").replaceFirst("#.*", ""));
        assertTrue(told.select(".justdone").text().startsWith("Article " + article.id() + " counts as read."));
        Fixtures.browser(reader)
                .formParam("marked", told.select(".justdone input[name=marked]").attr("value"))
                .post("/me/reading/undo")
                .then()
                .statusCode(303);
        assertEquals(List.of(article.id()), unread());
    }

    @Test
    void isWhatWasOpenedUntilThatIsTakenBack() {
        mark("read", article);
        assertEquals(
                article.id(),
                page("").select("section[aria-labelledby=opened-h] li .num")
                        .first()
                        .text());
        mark("unread", article);
        assertEquals(List.of(article.id()), unread());
    }

    @Test
    void takesBackOnlyWhatWasMarkedTogether() {
        mark("read", article);
        Article second = Fixtures.published("Another text that nobody has opened.");
        Article third = Fixtures.published("A third text that nobody has opened.");
        String marked = Fixtures.browser(reader)
                .post("/me/reading/all-read")
                .then()
                .extract()
                .header("Location")
                .replaceFirst(".*marked=", "")
                .replaceFirst("#.*", "")
                .replace("%3A", ":");
        assertEquals(List.of(), unread());
        Fixtures.browser(reader)
                .formParam("marked", marked)
                .post("/me/reading/undo")
                .then()
                .statusCode(303);
        assertEquals(List.of(second.id(), third.id()), unread());
        Fixtures.browser(reader)
                .formParam("marked", "yesterday")
                .post("/me/reading/undo")
                .then()
                .statusCode(422);
    }

    @Test
    void isNoDraftOfTheCurators() {
        Article draft = Fixtures.draft("Not published.");
        Fixtures.browser(reader)
                .get("/me")
                .then()
                .body(containsString(article.id()))
                .body(not(containsString(draft.id())));
        Fixtures.browser(reader)
                .formParam("article", draft.id())
                .post("/me/reading/read")
                .then()
                .statusCode(404);
    }
}
