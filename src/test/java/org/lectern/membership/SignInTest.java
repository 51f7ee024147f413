package org.lectern.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

@QuarkusTest
class SignInTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);

    private static Response signIn(String name, String password, String next) {
        Response form = given().get("/login");
        String token = form.cookie("lectern-csrf");
        return given().redirects()
                .follow(false)
                .cookie("lectern-csrf", token)
                .formParam("csrf", token)
                .formParam("name", name)
                .formParam("password", password)
                .formParam("next", next)
                .post("/login");
    }

    @Test
    void theRightPairOpensASessionAndGoesOn() {
        Response answer = signIn(analyst.name(), Fixtures.PASSWORD, "/taxonomy");
        answer.then()
                .statusCode(303)
                .header("Location", endsWith("/taxonomy"))
                .cookie("lectern-session", not(blankOrNullString()));
    }

    @Test
    void anyWrongPairGetsOneAndTheSameAnswer() {
        for (String name : new String[] {analyst.name(), "nobody at all"}) {
            signIn(name, "a wrong password", "/library")
                    .then()
                    .statusCode(401)
                    .body(containsString("That did not match"))
                    .body(containsString("value=\"" + name + "\""));
        }
    }

    @Test
    void aLinkFromElsewhereDoesNotLeadAway() {
        for (String away : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x"}) {
            signIn(analyst.name(), Fixtures.PASSWORD, away)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/library"))
                    .header("Location", not(containsString("evil")));
        }
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Response session = signIn(analyst.name(), Fixtures.PASSWORD, "/me");
        String secret = session.cookie("lectern-session");
        String csrf = "x".repeat(40);
        given().cookie("lectern-session", secret).get("/export").then().statusCode(200);
        given().redirects()
                .follow(false)
                .cookie("lectern-session", secret)
                .cookie("lectern-csrf", csrf)
                .formParam("csrf", csrf)
                .post("/logout")
                .then()
                .statusCode(303);

        given().redirects()
                .follow(false)
                .cookie("lectern-session", secret)
                .get("/export")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login?next="));
    }

    @Test
    void aChangeWithoutThePagesTokenIsRefused() {
        Fixtures.browser(analyst).get("/export").then().statusCode(200);
        String session = signIn(analyst.name(), Fixtures.PASSWORD, "/me").cookie("lectern-session");
        given().cookie("lectern-session", session).post("/logout").then().statusCode(403);
        given().cookie("lectern-session", session)
                .cookie("lectern-csrf", "y".repeat(40))
                .formParam("csrf", "z".repeat(40))
                .post("/logout")
                .then()
                .statusCode(403);
    }

    @Test
    void aSessionUnderApiNeedsTheTokenToChangeAnything() {
        Member curator = Fixtures.member(Role.CURATOR);
        String session = signIn(curator.name(), Fixtures.PASSWORD, "/me").cookie("lectern-session");
        given().cookie("lectern-session", session)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "x", "password", "a long password", "role", "reader"))
                .post("/api/members")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aTokenWorksForPrograms() {
        String token = given().contentType(ContentType.JSON)
                .body(Map.of("name", analyst.name(), "password", Fixtures.PASSWORD))
                .post("/api/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        given().header("Authorization", "Bearer " + token)
                .get("/api/export/annotations.csv")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("name", analyst.name(), "password", "wrong password"))
                .post("/api/tokens")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void withoutATokenAProgramIsToldHowToGetOne() {
        for (String header : new String[] {"Bearer nonsense", "Basic eDp5"}) {
            given().header("Authorization", header)
                    .get("/api/export/annotations.csv")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", equalTo("Bearer"))
                    .contentType("application/problem+json")
                    .body("detail", containsString("/api/tokens"));
        }
    }

    @Test
    void tenWrongPasswordsMakeANameRest() {
        Member guessed = Fixtures.member(Role.READER);
        for (int i = 0; i < 10; i++) {
            signIn(guessed.name(), "wrong guess " + i, "/me").then().statusCode(401);
        }
        signIn(guessed.name(), Fixtures.PASSWORD, "/me").then().statusCode(429).header("Retry-After", equalTo("60"));
        signIn(analyst.name(), Fixtures.PASSWORD, "/me").then().statusCode(303);
    }
}
