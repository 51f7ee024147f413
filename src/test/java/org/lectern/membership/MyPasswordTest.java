package org.lectern.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.identity.SessionCookie;

@QuarkusTest
class MyPasswordTest {

    private static int tokenWith(Member member, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", member.name(), "password", password))
                .post("/api/tokens")
                .statusCode();
    }

    @Test
    void changesAndEndsOtherSessionsAndTokens() {
        Member member = Fixtures.member(Role.READER);
        RequestSpecification program = Fixtures.api(member);
        RequestSpecification elsewhere = Fixtures.browser(member);
        Response changed = Fixtures.browser(member)
                .formParams(Map.of("current", Fixtures.PASSWORD, "new", "another long password"))
                .post("/me/password");
        changed.then().statusCode(303).header("Location", endsWith("/me?password=changed"));
        given().cookie(SessionCookie.NAME, changed.cookie(SessionCookie.NAME))
                .get("/me?password=changed")
                .then()
                .statusCode(200)
                .body(containsString("The new password holds"));
        elsewhere.get("/me").then().statusCode(303).header("Location", containsString("/login"));
        program.get("/api/annotations/any").then().statusCode(401);
        assertEquals(401, tokenWith(member, Fixtures.PASSWORD));
        assertEquals(201, tokenWith(member, "another long password"));
    }

    private static Response byProgram(RequestSpecification request, Member member, String present, String fresh) {
        return request.contentType(ContentType.JSON)
                .body(Map.of("name", member.name(), "password", present, "newPassword", fresh))
                .put("/api/password");
    }

    @Test
    void aProgramChangesItByThePresentOneAndEverySessionAndTokenEnds() {
        Member member = Fixtures.member(Role.READER);
        RequestSpecification program = Fixtures.api(member);
        byProgram(given(), member, Fixtures.PASSWORD, "another long password")
                .then()
                .statusCode(204);
        program.get("/api/articles").then().statusCode(401);
        assertEquals(401, tokenWith(member, Fixtures.PASSWORD));
        assertEquals(201, tokenWith(member, "another long password"));
    }

    @Test
    void aTokenIsNoLeaveToChangeIt() {
        Member member = Fixtures.member(Role.CURATOR);
        byProgram(Fixtures.api(member), member, "not my password", "another long password")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        assertEquals(201, tokenWith(member, Fixtures.PASSWORD));
    }

    @Test
    void aProgramIsToldWhyThePasswordIsRefused() {
        Member member = Fixtures.member(Role.READER);
        byProgram(given(), member, Fixtures.PASSWORD, "short")
                .then()
                .statusCode(422)
                .body("detail", containsString("at least 8 characters"));
        given().contentType(ContentType.JSON).put("/api/password").then().statusCode(400);
        assertEquals(201, tokenWith(member, Fixtures.PASSWORD));
    }

    @Test
    void needsThePresentPassword() {
        Member member = Fixtures.member(Role.READER);
        Fixtures.browser(member)
                .formParams(Map.of("current", "not my password", "new", "another long password"))
                .post("/me/password")
                .then()
                .statusCode(422)
                .body(containsString("That is not your present password."));
        assertEquals(201, tokenWith(member, Fixtures.PASSWORD));
    }

    @Test
    void refusesAPasswordThatIsTooShort() {
        Member member = Fixtures.member(Role.READER);
        Fixtures.browser(member)
                .formParams(Map.of("current", Fixtures.PASSWORD, "new", "short"))
                .post("/me/password")
                .then()
                .statusCode(422)
                .body(containsString("at least 8 characters"));
        assertEquals(201, tokenWith(member, Fixtures.PASSWORD));
    }
}
