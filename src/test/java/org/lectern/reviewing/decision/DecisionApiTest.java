package org.lectern.reviewing.decision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.AtOnce;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class DecisionApiTest {

    private Member author;
    private Member reviewer;
    private Article article;
    private String id;

    @BeforeEach
    void prepare() {
        author = Fixtures.member(Role.ANALYST);
        reviewer = Fixtures.member(Role.REVIEWER);
        article = Fixtures.published("They asked me what I could do, and I said I could read.");
        id = mark(author).id();
    }

    private Annotation mark(Member annotator) {
        return Fixtures.mark(article, annotator, "what I could do", "recruitment");
    }

    private static RequestSpecification as(Member member) {
        return Fixtures.api(member);
    }

    private Response post(Member member, String step, String reason) {
        RequestSpecification request = as(member);
        return (reason == null ? request : request.body(Map.of("reason", reason)))
                .post("/api/annotations/" + id + "/" + step);
    }

    private void submit() {
        post(author, "submit", null).then().statusCode(200).body("state", equalTo("submitted"));
    }

    @Test
    void walksFromDraftToAccepted() {
        submit();
        post(reviewer, "accept", "Good.")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("id", equalTo(id))
                .body("state", equalTo("accepted"))
                .body("reviewer", equalTo(reviewer.name()))
                .body("reviewedAt", notNullValue())
                .body("reviewComment", equalTo("Good."));
        as(author).get("/api/annotations/" + id).then().body("state", equalTo("accepted"));
    }

    @Test
    void walksBackAndForthUntilItIsRight() {
        submit();
        post(reviewer, "request-changes", "Narrow it.")
                .then()
                .statusCode(200)
                .body("state", equalTo("changes-requested"))
                .body("reviewComment", equalTo("Narrow it."));
        submit();
        post(reviewer, "reject", "Still out of scope.").then().statusCode(200).body("state", equalTo("rejected"));
        post(reviewer, "undo", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("reviewer", nullValue())
                .body("reviewedAt", nullValue())
                .body("reviewComment", nullValue());
        as(author)
                .get("/api/annotations/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "kind",
                        equalTo(List.of(
                                "created", "submitted", "changes-requested", "submitted", "rejected", "undone")))
                .body("[2].stateAfter", equalTo("changes-requested"))
                .body("[2].member", equalTo(reviewer.name()))
                .body("[2].remark", equalTo("Narrow it."))
                .body("[2].at", notNullValue())
                .body("[5].stateAfter", equalTo("submitted"));
    }

    @Test
    void takesAStepWithoutABody() {
        as(author).body("").post("/api/annotations/" + id + "/submit").then().statusCode(200);
        String token = given().contentType("application/json")
                .body(Map.of("name", reviewer.name(), "password", Fixtures.PASSWORD))
                .post("/api/tokens")
                .path("token");
        given().header("Authorization", "Bearer " + token)
                .noContentType()
                .post("/api/annotations/" + id + "/accept")
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"));
        as(reviewer)
                .body("not JSON")
                .post("/api/annotations/" + id + "/undo")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit", "accept", "reject", "request-changes", "undo"})
    void hidesWhatAMemberMayNotSee(String step) {
        post(reviewer, step, "why").then().statusCode(404).contentType(containsString("application/problem+json"));
        submit();
        post(Fixtures.member(Role.READER), step, "why").then().statusCode(404);
        as(Fixtures.member(Role.READER))
                .get("/api/annotations/" + id + "/history")
                .then()
                .statusCode(404);
    }

    @Test
    void asksForATokenFirst() {
        given().contentType("application/json")
                .post("/api/annotations/" + id + "/accept")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "reject", "request-changes", "undo"})
    void isForReviewersOfOthersOnly(String step) {
        submit();
        post(Fixtures.member(Role.ANALYST), step, null).then().statusCode(403);
        post(author, step, null).then().statusCode(403);
        id = mark(reviewer).id();
        post(reviewer, "submit", null).then().statusCode(200);
        post(reviewer, step, "Mine.").then().statusCode(403).body("status", equalTo(403));
    }

    @Test
    void isSubmittedByItsAuthorOnly() {
        submit();
        post(reviewer, "reject", "Out of scope.");
        post(reviewer, "submit", null).then().statusCode(403);
        post(author, "submit", null).then().statusCode(200);
    }

    @Test
    void answersAWrongStateWithTheStateAndTheSteps() {
        submit();
        post(author, "submit", null)
                .then()
                .statusCode(409)
                .body("state", equalTo("submitted"))
                .body("steps", empty());
        post(reviewer, "undo", null)
                .then()
                .statusCode(409)
                .contentType(containsString("application/problem+json"))
                .body("state", equalTo("submitted"))
                .body("steps", hasItems("accept", "reject", "request-changes"));
        post(reviewer, "accept", null);
        post(reviewer, "reject", null)
                .then()
                .statusCode(409)
                .body("state", equalTo("accepted"))
                .body("steps", equalTo(List.of("undo")));
        post(Fixtures.member(Role.CURATOR), "undo", null).then().statusCode(403);
    }

    @Test
    void needsAReasonToRejectOrRequestChanges() {
        submit();
        post(reviewer, "reject", null).then().statusCode(422).body("field", equalTo("reason"));
        post(reviewer, "request-changes", " \n ").then().statusCode(422).body("field", equalTo("reason"));
        as(reviewer).get("/api/annotations/" + id).then().body("state", equalTo("submitted"));
    }

    @Test
    void refusesAStaleVersion() {
        submit();
        String seen = as(reviewer).get("/api/annotations/" + id).header("ETag");
        as(author)
                .body(Map.of("note", "Changed meanwhile."))
                .patch("/api/annotations/" + id)
                .then()
                .statusCode(200);
        as(reviewer)
                .header("If-Match", seen)
                .post("/api/annotations/" + id + "/accept")
                .then()
                .statusCode(412);
        String now = as(reviewer).get("/api/annotations/" + id).header("ETag");
        as(reviewer)
                .header("If-Match", now)
                .post("/api/annotations/" + id + "/accept")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsTheVersionThatIsReallyThereAfterwards() {
        submit();
        String answered = post(reviewer, "accept", null).header("ETag");
        assertEquals(answered, as(reviewer).get("/api/annotations/" + id).header("ETag"));
    }

    @Test
    void letsOneOfTwoReviewersAtOnceSucceed() throws Exception {
        submit();
        Member another = Fixtures.member(Role.REVIEWER);
        List<Response> answers =
                AtOnce.all(List.of(() -> post(reviewer, "reject", "No."), () -> post(another, "accept", null)));
        Response first = answers.get(0);
        Response second = answers.get(1);
        Response won = first.statusCode() == 200 ? first : second;
        Response lost = won == first ? second : first;
        assertEquals(200, won.statusCode());
        lost.then().statusCode(409).body("state", equalTo(won.path("state"))).body("steps", empty());
        as(author)
                .get("/api/annotations/" + id + "/history")
                .then()
                .body("size()", equalTo(3))
                .body("[2].stateAfter", equalTo(won.path("state")));
    }

    @Test
    void manyDecisionsAtOnceDoNotDisturbEachOther() throws Exception {
        List<Callable<List<Integer>>> eight =
                Stream.generate(this::stepsOfOneOfTheirOwn).limit(8).toList();
        for (List<Integer> statuses : AtOnce.all(eight)) {
            assertEquals(Set.of(200), Set.copyOf(statuses));
        }
    }

    private Callable<List<Integer>> stepsOfOneOfTheirOwn() {
        String address = "/api/annotations/" + mark(author).id();
        Map<String, String> reason = Map.of("reason", "Say where.");
        return () -> {
            List<Integer> statuses = new ArrayList<>();
            for (int round = 0; round < 25; round++) {
                statuses.add(as(author).post(address + "/submit").statusCode());
                statuses.add(as(reviewer)
                        .body(reason)
                        .post(address + "/request-changes")
                        .statusCode());
            }
            return statuses;
        };
    }
}
