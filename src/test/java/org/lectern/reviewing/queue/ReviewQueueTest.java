package org.lectern.reviewing.queue;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.Statements;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.reviewing.ReviewingWords;

@QuarkusTest
class ReviewQueueTest {

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    private Member author;
    private Member reviewer;
    private Article article;

    @BeforeEach
    void prepare() {
        author = Fixtures.member(Role.ANALYST);
        reviewer = Fixtures.member(Role.REVIEWER);
        article = Fixtures.published(
                "The lamps in the square went out one after the other.",
                "They asked me what I could do, and I said I could read, so they gave me a desk.",
                "Nobody spoke of it afterwards.");
    }

    private String submitted(Member member, String quote, String... topics) {
        String id = Fixtures.mark(article, member, quote, topics).id();
        Fixtures.api(member).post("/api/annotations/" + id + "/submit").then().statusCode(200);
        return id;
    }

    private ValidatableResponse queue(String query) {
        return Fixtures.browser(reviewer)
                .get("/review?article=" + article.id() + query)
                .then()
                .statusCode(200);
    }

    @Test
    void isForReviewers() {
        Fixtures.browser(author).get("/review").then().statusCode(403);
        Fixtures.browser(author).post("/review/bulk").then().statusCode(403);
    }

    @Test
    void listsTheLongestWaitingFirst() {
        String second = Fixtures.mark(article, author, "The lamps in the square", "territory")
                .id();
        String first = submitted(author, "what I could do", "recruitment");
        Fixtures.api(author)
                .post("/api/annotations/" + second + "/submit")
                .then()
                .statusCode(200);
        queue("").body(stringContainsInOrder(List.of("data-item=\"" + first, "data-item=\"" + second)));
    }

    @Test
    void showsThePassageInItsTextWithItsSource() {
        String id = submitted(author, "what I could do", "recruitment");
        queue("&item=" + id)
                .body(allOf(
                        containsString("<span class=\"num\">" + article.id() + " ¶2</span>"),
                        containsString("The Test Outlet"),
                        containsString("2016-03-09"),
                        containsString("Not assessed"),
                        containsString("Written for tests; nobody&#39;s view."),
                        containsString("They asked me </span><mark class=\"hl\" data-l0=\"3\">what I could do</mark>"),
                        containsString("Nobody spoke of it afterwards."),
                        containsString("a note"),
                        containsString("History, 2 steps"),
                        containsString("/annotations/" + id + "/request-changes")));
    }

    @Test
    void showsOwnOnesWithoutAWayToDecide() {
        String id = submitted(reviewer, "what I could do", "recruitment");
        queue("&item=" + id)
                .body(containsString("data-item=\"" + id + "\" data-own"))
                .body(containsString("Nobody decides on their own annotations"))
                .body(not(containsString("value=\"" + id + "\"")))
                .body(not(containsString("/annotations/" + id + "/accept")));
    }

    @Test
    void namesWhatElseIsMarkedInTheSameWords() {
        Member other = Fixtures.member(Role.ANALYST);
        submitted(other, "I could do, and I said", "territory");
        submitted(other, "Nobody spoke of it afterwards.", "territory");
        Fixtures.mark(article, Fixtures.member(Role.ANALYST), "what I could", "territory");
        String id = submitted(author, "what I could do", "recruitment");
        String pane = Fixtures.browser(reviewer)
                .get("/review/items/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("<html")))
                .extract()
                .asString();
        assertEquals(2, pane.split("<div class=\"other\">", -1).length);
        assertEquals(true, pane.contains("<b>" + other.name() + "</b>"));
    }

    @Test
    void isNarrowedByTopic() {
        String recruitment = submitted(author, "what I could do", "recruitment");
        String untagged = submitted(author, "Nobody spoke of it afterwards.");
        queue("&topic=recruitment")
                .body(containsString("data-item=\"" + recruitment))
                .body(not(containsString("data-item=\"" + untagged)));
        queue("&topic=none")
                .body(containsString("data-item=\"" + untagged))
                .body(not(containsString("data-item=\"" + recruitment)));
        Fixtures.browser(reviewer).get("/review?topic=weather").then().statusCode(422);
    }

    @Test
    void opensTheNextOneAfterADecisionAndOffersToUndo() {
        String first = submitted(author, "what I could do", "recruitment");
        String second = submitted(author, "The lamps in the square", "territory");
        queue("&item=" + first)
                .body(containsString("value=\"/review?article=" + article.id() + "&amp;item=" + second + "&amp;decided="
                        + first + "\""));
        Fixtures.api(reviewer)
                .post("/api/annotations/" + first + "/accept")
                .then()
                .statusCode(200);
        queue("&item=" + second + "&decided=" + first)
                .body(containsString("action=\"/annotations/" + first + "/undo\""))
                .body(containsString("Decided by you"))
                .body(containsString("action=\"/annotations/" + second + "/accept\""));
    }

    @Test
    void saysWhenNothingWaits() {
        queue("").body(containsString("Nothing waits here"));
        queue("&item=gone-long-ago").body(containsString("Nothing waits here"));
    }

    @Test
    void decidesOnSeveralAtOnce() {
        String one = submitted(author, "what I could do", "recruitment");
        String two = submitted(author, "The lamps in the square", "territory");
        Fixtures.browser(reviewer)
                .formParam("ids", one, two)
                .formParam("step", "request-changes")
                .formParam("reason", "Give the sentence.")
                .post("/review/bulk?article=" + article.id())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/review?article=" + article.id() + "&done=2"));
        for (String id : List.of(one, two)) {
            Fixtures.api(author)
                    .get("/api/annotations/" + id)
                    .then()
                    .body("state", equalTo("changes-requested"))
                    .body("reviewComment", equalTo("Give the sentence."));
        }
    }

    @Test
    void namesThoseOfSeveralThatCouldNotBeDecided() {
        String good = submitted(author, "what I could do", "recruitment");
        String own = submitted(reviewer, "The lamps in the square", "territory");
        String late = submitted(author, "Nobody spoke of it afterwards.", "territory");
        Fixtures.api(Fixtures.member(Role.REVIEWER))
                .post("/api/annotations/" + late + "/accept")
                .then()
                .statusCode(200);
        Fixtures.browser(reviewer)
                .formParam("ids", good, own, late, "no-such-id")
                .formParam("step", "accept")
                .post("/review/bulk?article=" + article.id())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 decided, 3 not"),
                        containsString("Nobody decides on their own work"),
                        containsString("The annotation is accepted"),
                        containsString("No such annotation")));
        Fixtures.api(author).get("/api/annotations/" + good).then().body("state", equalTo("accepted"));
        Fixtures.api(reviewer).get("/api/annotations/" + own).then().body("state", equalTo("submitted"));
    }

    @Test
    void keepsTheSelectionWhenTheCommentForSeveralIsMissing() {
        String one = submitted(author, "what I could do", "recruitment");
        Fixtures.browser(reviewer)
                .formParam("ids", one)
                .formParam("step", "request-changes")
                .post("/review/bulk?article=" + article.id())
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + one + "\" checked"))
                .body(containsString("id=\"b-err\""));
        Fixtures.browser(reviewer)
                .formParam("step", "accept")
                .post("/review/bulk")
                .then()
                .statusCode(422)
                .body(containsString("Pick at least one annotation."));
        Fixtures.browser(reviewer)
                .formParams(Map.of("ids", one, "step", "undo"))
                .post("/review/bulk")
                .then()
                .statusCode(422);
    }

    @Test
    void asksTheDatabaseNoMoreForALongerQueue() {
        submitted(author, "what I could do", "recruitment");
        submitted(author, "The lamps in the square", "territory");
        long few = statements();
        for (String quote : List.of("lamps", "square", "asked", "desk", "Nobody", "afterwards")) {
            submitted(Fixtures.member(Role.ANALYST), quote, "territory", "recruitment");
        }
        assertEquals(few, statements());
    }

    private long statements() {
        queue("");
        return statements.of(() -> queue("")).size();
    }

    @Test
    void saysHowLongOneHasWaitedInWholeUnits() {
        ReviewingWords words = MessageBundles.get(ReviewingWords.class);
        assertEquals("0 min", words.waited(0, 0, 0));
        assertEquals("59 min", words.waited(0, 0, 59));
        assertEquals("23 h", words.waited(0, 23, 1380));
        assertEquals("4 d", words.waited(4, 100, 6000));
    }
}
