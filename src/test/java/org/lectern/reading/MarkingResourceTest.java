package org.lectern.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.Fixtures.browser;
import static org.lectern.Fixtures.draft;
import static org.lectern.Fixtures.mark;
import static org.lectern.Fixtures.member;
import static org.lectern.Fixtures.published;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.review.Reviews;

@QuarkusTest
class MarkingResourceTest {

    @Inject
    Annotations annotations;

    @Inject
    Reviews reviews;

    @Test
    void marksThePassageAndLeadsToItsCard() {
        Article article = published("😀 The bridge fell.", "The bridge was rebuilt.");
        Member analyst = member(Role.ANALYST);

        Response answer = form(analyst)
                .formParam("quote", "bridge fell")
                .formParam("topics", "territory", "recruitment")
                .formParam("note", "First line\r\nsecond")
                .formParam("action", "save")
                .post("/articles/" + article.id() + "/annotations");

        Annotation made = only(article, analyst);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/articles/" + article.id() + "#card-" + made.id()));
        assertEquals(6, made.start());
        assertEquals(17, made.end());
        assertEquals(Set.of("territory", "recruitment"), made.topics());
        assertEquals("First line\nsecond", made.note().orElseThrow());
        assertEquals("draft", made.state().id());
    }

    @Test
    void marksWithoutTopicOrNoteAndHandsInAtOnce() {
        Article article = published("The bridge fell.");
        Member analyst = member(Role.ANALYST);

        form(analyst)
                .formParam("quote", "The bridge")
                .formParam("start", "0")
                .formParam("end", "10")
                .formParam("note", " ")
                .formParam("action", "submit")
                .post("/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(303);

        Annotation made = only(article, analyst);
        assertEquals(Set.of(), made.topics());
        assertTrue(made.note().isEmpty());
        assertEquals("submitted", made.state().id());
    }

    @Test
    void answersAScriptWithTheTouchedParagraphsAndTheCards() {
        Article article = published("One two.", "Three four.", "Five six.");
        Member analyst = member(Role.ANALYST);
        Annotation earlier = mark(article, analyst, "Five", "territory");

        Document answer = Jsoup.parseBodyFragment(form(analyst)
                .header("X-Fragment", "true")
                .formParam("quote", "two. Three")
                .formParam("start", "4")
                .formParam("end", "15")
                .formParam("topics", "recruitment")
                .post("/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertEquals(List.of("p1", "p2"), answer.select(".p").eachAttr("id"));
        assertEquals("two.", answer.select("#p1 mark").text());
        assertEquals("Three", answer.select("#p2 mark").text());
        String made = answer.select("#change").attr("data-touched");
        assertEquals(List.of("card-" + made), answer.select(".card").eachAttr("id"));
        assertEquals(earlier.id(), answer.select("#change").attr("data-before"));
        assertTrue(answer.select("#margin-head").text().startsWith("2 annotations"));
        assertTrue(answer.select("h1, nav").isEmpty());
    }

    @Test
    void showsABadFormAgainWithTheWordsThatWereTyped() {
        Article article = published("The bridge fell. The bridge was rebuilt.");
        Member analyst = member(Role.ANALYST);

        Document page = Jsoup.parse(form(analyst)
                .formParam("quote", "The bridge")
                .formParam("prefix", "nothing")
                .formParam("topics", "recruitment")
                .formParam("note", "My <own> words")
                .post("/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(422)
                .extract()
                .asString());

        assertTrue(page.select("#mark-err").text().contains("These words stand in the article 2 times."));
        assertEquals("The bridge", page.select("#m-quote").text());
        assertEquals("nothing", page.select("#m-prefix").attr("value"));
        assertEquals("My <own> words", page.select("#m-note").text());
        assertEquals(List.of("recruitment"), page.select("#mark input[checked]").eachAttr("value"));
        assertEquals("true", page.select("#m-quote").attr("aria-invalid"));
        assertTrue(seen(article, analyst).isEmpty());
    }

    @Test
    void tellsAScriptWhyAPassageCannotBeMarked() {
        Article article = published("The bridge fell.");
        Member analyst = member(Role.ANALYST);

        form(analyst)
                .header("X-Fragment", "true")
                .formParam("quote", "The tower")
                .formParam("start", "0")
                .formParam("end", "10")
                .post("/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(422)
                .body(containsString("From 0 to 10 the article has other words than the quote."));
        form(analyst)
                .formParam("quote", "The bridge")
                .formParam("topics", "weather")
                .post("/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(422)
                .body(containsString("“weather” is not in the vocabulary"));
        form(analyst)
                .formParam("quote", "The bridge")
                .formParam("start", "x")
                .formParam("end", "10")
                .post("/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(422)
                .body(containsString("“x” is not a position in the text."));
    }

    @Test
    void isClosedToReadersAndToForgedRequests() {
        Article article = published("The bridge fell.");
        Article draft = draft("Not yet.");
        Member curator = member(Role.CURATOR);
        String address = "/articles/" + article.id() + "/annotations";

        form(member(Role.READER))
                .formParam("quote", "bridge")
                .post(address)
                .then()
                .statusCode(403);
        form(member(Role.ANALYST))
                .header("X-CSRF-Token", "wrong")
                .formParam("quote", "bridge")
                .post(address)
                .then()
                .statusCode(403);
        form(curator)
                .formParam("quote", "Not")
                .post("/articles/" + draft.id() + "/annotations")
                .then()
                .statusCode(409)
                .body(containsString("Not published yet"));
        form(member(Role.ANALYST))
                .formParam("quote", "Not")
                .post("/articles/" + draft.id() + "/annotations")
                .then()
                .statusCode(404);
    }

    @Test
    void letsTheAuthorChangeTopicsAndNote() {
        Article article = published("The bridge fell.");
        Member analyst = member(Role.ANALYST);
        Annotation made = mark(article, analyst, "bridge", "territory");

        form(analyst)
                .formParam("topics", "recruitment")
                .formParam("note", "better")
                .formParam("version", made.version())
                .post("/annotations/" + made.id() + "/edit")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/articles/" + article.id() + "#card-" + made.id()));

        Annotation changed = only(article, analyst);
        assertEquals(Set.of("recruitment"), changed.topics());
        assertEquals("better", changed.note().orElseThrow());
        assertNotEquals(made.version(), changed.version());
    }

    @Test
    void keepsTheWordsOfAnEditThatCameTooLate() {
        Article article = published("The bridge fell.");
        Member analyst = member(Role.ANALYST);
        Annotation made = mark(article, analyst, "bridge", "territory");

        Document page = Jsoup.parse(form(analyst)
                .formParam("topics", "recruitment")
                .formParam("note", "too late")
                .formParam("version", made.version() + 7)
                .post("/annotations/" + made.id() + "/edit")
                .then()
                .statusCode(412)
                .extract()
                .asString());

        assertTrue(page.select("#card-" + made.id() + " .note.bad").text().contains("It has changed since"));
        assertEquals("too late", page.select("#note-" + made.id()).text());
        assertEquals(
                List.of("recruitment"),
                page.select("#card-" + made.id() + " .edit input[checked]").eachAttr("value"));
        assertEquals(Set.of("territory"), only(article, analyst).topics());
    }

    @Test
    void changesNothingWhenTheNoteCannotBeUsed() {
        Article article = published("The bridge fell.");
        Member analyst = member(Role.ANALYST);
        Annotation made = mark(article, analyst, "bridge", "territory");

        form(analyst)
                .formParam("topics", "recruitment")
                .formParam("note", "a\0b")
                .post("/annotations/" + made.id() + "/edit")
                .then()
                .statusCode(422);

        assertEquals(Set.of("territory"), only(article, analyst).topics());
    }

    @Test
    void letsNobodyElseChangeIt() {
        Article article = published("The bridge fell.");
        Member analyst = member(Role.ANALYST);
        Member other = member(Role.CURATOR);
        Annotation made = mark(article, analyst, "bridge", "territory");

        form(other)
                .formParam("note", "x")
                .post("/annotations/" + made.id() + "/edit")
                .then()
                .statusCode(404);
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(made.id())).submit(analyst));
        form(other)
                .formParam("note", "x")
                .post("/annotations/" + made.id() + "/edit")
                .then()
                .statusCode(403);
        form(other).post("/annotations/" + made.id() + "/delete").then().statusCode(403);
        form(other).post("/annotations/" + made.id() + "/restore").then().statusCode(404);
    }

    @Test
    void deletesAndTakesTheDeletionBack() {
        Article article = published("One two.", "Three four.");
        Member analyst = member(Role.ANALYST);
        Annotation made = mark(article, analyst, "Three", "territory");

        Document gone = Jsoup.parseBodyFragment(form(analyst)
                .header("X-Fragment", "true")
                .post("/annotations/" + made.id() + "/delete")
                .asString());
        assertEquals(List.of("p2"), gone.select(".p").eachAttr("id"));
        assertTrue(gone.select("mark, .card").isEmpty());
        assertTrue(seen(article, analyst).isEmpty());

        Document back = Jsoup.parseBodyFragment(form(analyst)
                .header("X-Fragment", "true")
                .post("/annotations/" + made.id() + "/restore")
                .asString());
        assertEquals("Three", back.select("#p2 mark").text());
        assertEquals(made.id(), only(article, analyst).id());
    }

    @Test
    void offersToTakeADeletionBackWithoutScript() {
        Article article = published("One two.");
        Member analyst = member(Role.ANALYST);
        Annotation made = mark(article, analyst, "One", "territory");

        form(analyst)
                .post("/annotations/" + made.id() + "/delete")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/articles/" + article.id() + "?deleted=" + made.id()));
        Document page = Jsoup.parse(browser(analyst)
                .get("/articles/" + article.id() + "?deleted=" + made.id())
                .asString());

        assertEquals(
                "/annotations/" + made.id() + "/restore",
                page.select("form.undo").attr("action"));
    }

    private static RequestSpecification form(Member member) {
        return browser(member).contentType("application/x-www-form-urlencoded; charset=utf-8");
    }

    private Annotation only(Article article, Member reader) {
        List<Annotation> seen = seen(article, reader);
        assertEquals(1, seen.size());
        return seen.get(0);
    }

    private List<Annotation> seen(Article article, Member reader) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Annotation> found = annotations.of(article, reader);
            found.forEach(each -> each.topics().size());
            return found;
        });
    }
}
