package org.lectern.reviewing.decision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class DecisionResourceTest {

    private Member author;
    private Member reviewer;
    private Article article;
    private String id;

    @BeforeEach
    void prepare() {
        author = Fixtures.member(Role.ANALYST);
        reviewer = Fixtures.member(Role.REVIEWER);
        article = Fixtures.published("They asked me what I could do, and I said I could read.");
        id = Fixtures.mark(article, author, "what I could do", "recruitment").id();
    }

    private ValidatableResponse send(Member member, String step, Map<String, String> form) {
        return Fixtures.browser(member)
                .formParams(form)
                .post("/annotations/" + id + "/" + step)
                .then();
    }

    private void submit() {
        send(author, "submit", Map.of()).statusCode(303).header("Location", endsWith("/me"));
    }

    private void requireState(String state) {
        Fixtures.api(author).get("/api/annotations/" + id).then().body("state", equalTo(state));
    }

    @Test
    void leadsBackToWhereThePersonWas() {
        submit();
        send(reviewer, "accept", Map.of("back", "/review?topic=recruitment&decided=" + id))
                .statusCode(303)
                .header("Location", endsWith("/review?topic=recruitment&decided=" + id));
        requireState("accepted");
        send(reviewer, "undo", Map.of()).statusCode(303).header("Location", endsWith("/review"));
        requireState("submitted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "review", "/a{b}"})
    void leadsNowhereElse(String back) {
        submit();
        send(reviewer, "accept", Map.of("back", back)).statusCode(303).header("Location", endsWith("/review"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "reject", "request-changes", "undo"})
    void isClosedToAnalysts(String step) {
        submit();
        send(Fixtures.member(Role.ANALYST), step, Map.of("reason", "why")).statusCode(403);
        requireState("submitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "reject", "request-changes"})
    void isClosedForOnesOwnWork(String step) {
        id = Fixtures.mark(article, reviewer, "what I could do", "territory").id();
        send(reviewer, "submit", Map.of()).statusCode(303);
        send(reviewer, step, Map.of("reason", "why"))
                .statusCode(403)
                .body(containsString("Nobody decides on their own work"));
    }

    @Test
    void refusesAFormFromElsewhere() {
        submit();
        Fixtures.browser(reviewer)
                .header("X-CSRF-Token", "another token than the one of the cookie, and long")
                .post("/annotations/" + id + "/accept")
                .then()
                .statusCode(403);
        requireState("submitted");
    }

    @Test
    void asksToSignInFirst() {
        given().redirects()
                .follow(false)
                .get("/review")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login"));
    }

    @Test
    void doesNotShowDraftsOfOthers() {
        send(reviewer, "accept", Map.of()).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"reject", "request-changes"})
    void asksForTheMissingCommentBesideItsField(String step) {
        submit();
        send(reviewer, step, Map.of("reason", "  ", "back", "/review?topic=recruitment"))
                .statusCode(422)
                .body(containsString("A comment is needed"))
                .body(containsString("aria-invalid=\"true\""))
                .body(containsString("value=\"/review?topic=recruitment\""))
                .body(containsString("Written for tests; nobody&#39;s view."));
        requireState("submitted");
    }

    @Test
    void showsThePresentStateAndKeepsTheTypedTextWhenSomeoneWasFaster() {
        submit();
        Member other = Fixtures.member(Role.REVIEWER);
        send(other, "accept", Map.of("reason", "Exactly so.")).statusCode(303);
        send(reviewer, "reject", Map.of("reason", "My long & careful comment."))
                .statusCode(409)
                .body(allOf(
                        containsString(other.name() + " has acted meanwhile: accepted."),
                        containsString("Exactly so."),
                        containsString("what I could do"),
                        containsString("My long &amp; careful comment.</textarea>")))
                .body(not(containsString("formaction")));
        requireState("accepted");
    }

    @Test
    void asksAgainWhenTheAnnotationChangedSinceItWasSeen() {
        submit();
        String seen = Fixtures.api(reviewer)
                .get("/api/annotations/" + id)
                .header("ETag")
                .replace("\"", "");
        Fixtures.api(author)
                .body(Map.of("note", "A new note."))
                .patch("/api/annotations/" + id)
                .then()
                .statusCode(200);
        send(reviewer, "request-changes", Map.of("reason", "Narrow it.", "version", seen))
                .statusCode(409)
                .body(allOf(
                        containsString(author.name() + " has acted meanwhile: edited."),
                        containsString("A new note."),
                        containsString("Narrow it.</textarea>"),
                        containsString("formaction=\"/annotations/" + id + "/request-changes\"")));
        requireState("submitted");
    }

    @Test
    void givesAScriptPiecesOfThePage() {
        submit();
        Fixtures.browser(reviewer)
                .header("X-Fragment", "true")
                .post("/annotations/" + id + "/reject")
                .then()
                .statusCode(422)
                .body(containsString("aria-invalid=\"true\""))
                .body(not(containsString("<html")));
        Fixtures.browser(reviewer)
                .header("X-Fragment", "true")
                .post("/annotations/" + id + "/accept")
                .then()
                .statusCode(200)
                .body(containsString("<span class=\"status accepted\">Accepted</span>"))
                .body(not(containsString("<html")));
    }
}
