package org.lectern.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** What cannot be read is the sender's to mend: 400 with words, never 500, never the insides. */
@QuarkusTest
class UnreadableRequestTest {

    private static final String PROBLEM_JSON = "application/problem+json";

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Member curator = Fixtures.member(Role.CURATOR);
    private final Article article = Fixtures.published("The dam held for two days.", "Then it did not.");

    private static void refused(Response answer, int status) {
        answer.then().statusCode(status).contentType(PROBLEM_JSON).body(not(containsString("org.lectern")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "\"x\"",
                "{\"a\":",
                "{\"note\": [1]}",
                "{\"start\": \"x\"}",
                "{\"start\": 99999999999}",
                "{'note': 'x'}"
            })
    void jsonOfAnotherFormIsRefusedInWords(String body) {
        refused(Fixtures.api(analyst).body(body).post("/api/articles/" + article.id() + "/annotations"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": false, \"password\": \"long enough\", \"role\": \"reader\"}",
                "{\"name\": 7, \"password\": \"long enough\", \"role\": \"reader\"}"
            })
    void aValueOfAnotherKindIsNotTakenForAText(String body) {
        refused(Fixtures.api(curator).body(body).post("/api/members"), 400);
    }

    @Test
    void aNumberIsNotTakenForYesOrNoNorATextForANumber() {
        refused(Fixtures.api(curator).body("{\"active\": 0}").patch("/api/members/" + analyst.id()), 400);
        refused(
                Fixtures.api(analyst)
                        .body("{\"start\": \"0\", \"end\": 3}")
                        .post("/api/articles/" + article.id() + "/annotations"),
                400);
    }

    @Test
    void jsonBeyondMeasureIsRefused() {
        String path = "/api/articles/" + article.id() + "/annotations";
        refused(Fixtures.api(analyst).body("[".repeat(5000)).post(path), 400);
        refused(Fixtures.api(analyst).body("{\"a\":".repeat(5000)).post(path), 400);
        refused(
                Fixtures.api(analyst)
                        .body("{\"start\":" + "9".repeat(5000) + "}")
                        .post(path),
                400);
        refused(
                Fixtures.api(analyst)
                        .body("{\"note\":\"" + "n".repeat(9_000_000) + "\"}")
                        .post(path),
                413);
    }

    @Test
    void theFieldThatIsWrongIsNamed() {
        Fixtures.api(analyst)
                .body("{\"start\": {}}")
                .post("/api/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(400)
                .body("detail", equalTo("“start” has a form that is not expected there."));
    }

    @Test
    void aPositionBeyondAllTextsIsNotTakenForAnother() {
        Annotation annotation = Fixtures.mark(article, analyst, "The dam");
        refused(
                Fixtures.api(analyst)
                        .body("{\"start\": 4294967296, \"end\": 4294967299}")
                        .patch("/api/annotations/" + annotation.id()),
                422);
    }

    @Test
    void aChangeWithoutABodyIsRefused() {
        refused(Fixtures.api(curator).patch("/api/members/" + analyst.id()), 400);
        refused(Fixtures.api(curator).body("null").patch("/api/members/" + analyst.id()), 400);
        refused(Fixtures.api(curator).body("null").post("/api/articles/" + article.id() + "/split"), 409);
    }

    @Test
    void aFormThatIsNoneIsRefusedOnAPage() {
        for (String form : new String[] {"name=%", "a=1&".repeat(1100)}) {
            Fixtures.browser(curator)
                    .contentType("application/x-www-form-urlencoded")
                    .body(form)
                    .post("/members")
                    .then()
                    .statusCode(400)
                    .body(containsString("The request cannot be read"));
        }
        Fixtures.browser(curator).post("/members").then().statusCode(422);
    }

    @Test
    void anUnfinishedUploadIsRefused() {
        refused(
                Fixtures.api(curator)
                        .contentType("multipart/form-data; boundary=b")
                        .body("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nabc"
                                .getBytes(StandardCharsets.UTF_8))
                        .post("/api/imports"),
                400);
    }

    @Test
    void nulInAnAddressIsRefused() {
        refused(Fixtures.api(curator).urlEncodingEnabled(false).get("/api/articles/%00"), 400);
        refused(Fixtures.api(curator).urlEncodingEnabled(false).get("/api/articles?outlet=a%00b"), 400);
    }

    @Test
    void halfACharacterIsRefused() {
        for (String body : new String[] {
            "{\"quote\":\"The dam\",\"note\":\"\\ud83d\"}", "{\"quote\":\"The dam\",\"note\":\"\\u0000\"}"
        }) {
            refused(Fixtures.api(analyst).body(body).post("/api/articles/" + article.id() + "/annotations"), 422);
        }
        refused(Fixtures.api(curator).body("{\"title\":\"\\ude00\"}").patch("/api/articles/" + article.id()), 422);
    }

    @Test
    void aDateBeyondTheCalendarOfPapersIsRefused() {
        refused(
                Fixtures.api(curator).body("{\"publishedOn\":\"+12016-03-09\"}").patch("/api/articles/" + article.id()),
                422);
    }

    @Test
    void aPageFarBeyondTheLastIsEmpty() {
        Fixtures.api(curator)
                .get("/api/articles?page=2147483647&size=500")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @Test
    void anOddRefererDoesNoHarm() {
        Fixtures.browser(curator)
                .header("Referer", "http://[")
                .get("/articles/none")
                .then()
                .statusCode(404);
    }
}
