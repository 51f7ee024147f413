package org.lectern.membership;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

/** A page of another site is let in by a member, in a window of ours. */
@QuarkusTest
class AuthorizeTest {

    private static final String ORIGIN = "https://outlet.example:8443";

    private final Member analyst = Fixtures.member(Role.ANALYST);

    private static String codeOf(Response answer) {
        return answer.then()
                .statusCode(200)
                .extract()
                .htmlPath()
                .getString("**.find { it.@'data-code' != '' }.@data-code");
    }

    @Test
    void theWindowNamesThePageAndKeepsItsWayBack() {
        RestAssured.given()
                .queryParam("origin", ORIGIN)
                .queryParam("state", "s\"1")
                .get("/authorize")
                .then()
                .statusCode(200)
                .header("Cross-Origin-Opener-Policy", "unsafe-none")
                .body(containsString(ORIGIN))
                .body(containsString("s&quot;1"))
                .body(containsString("type=\"password\""));
        RestAssured.get("/login").then().header("Cross-Origin-Opener-Policy", "same-origin");
    }

    @Test
    void whoIsSignedInIsOnlyAsked() {
        Response page = Fixtures.browser(analyst).queryParam("origin", ORIGIN).get("/authorize");
        page.then().statusCode(200).body(containsString(analyst.name())).body(not(containsString("type=\"password\"")));
        String code = codeOf(Fixtures.browser(analyst)
                .formParam("origin", ORIGIN)
                .formParam("state", "x")
                .post("/authorize"));
        RestAssured.given()
                .formParam("grant_type", "authorization_code")
                .formParam("code", code)
                .formParam("client_id", "any")
                .post("/hypothesis/api/token")
                .then()
                .statusCode(200)
                .body("access_token", equalTo(code));
        Response tokens = Fixtures.api(analyst).get("/api/tokens");
        assertEquals(List.of("read", "annotate"), tokens.path("find { it.label == '" + ORIGIN + "' }.scopes"));
    }

    @Test
    void aPairIsCheckedLikeAnyOther() {
        RestAssured.given()
                .cookie("lectern-csrf", "csrf-token-of-the-tests-0123456789abcdef")
                .header("X-CSRF-Token", "csrf-token-of-the-tests-0123456789abcdef")
                .formParam("origin", ORIGIN)
                .formParam("name", analyst.name())
                .formParam("password", "not this one")
                .post("/authorize")
                .then()
                .statusCode(401)
                .body(containsString("That did not match"));
        codeOf(RestAssured.given()
                .cookie("lectern-csrf", "csrf-token-of-the-tests-0123456789abcdef")
                .header("X-CSRF-Token", "csrf-token-of-the-tests-0123456789abcdef")
                .formParam("origin", ORIGIN)
                .formParam("name", analyst.name())
                .formParam("password", Fixtures.PASSWORD)
                .post("/authorize"));
    }

    @Test
    void nobodyIsLetInByAForgedRequest() {
        RestAssured.given()
                .formParam("origin", ORIGIN)
                .formParam("name", analyst.name())
                .formParam("password", Fixtures.PASSWORD)
                .post("/authorize")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "javascript:alert(1)",
                "https://outlet.example/path",
                "https://me@outlet.example",
                "outlet.example",
                "https://outlet.example/",
                "data:text/html,x"
            })
    void theAnswerGoesToAnOriginAndNothingElse(String origin) {
        RestAssured.given()
                .queryParam("origin", origin)
                .get("/authorize")
                .then()
                .statusCode(422);
    }
}
