package org.lectern.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

@QuarkusTest
class MembersTest {

    private final Member curator = Fixtures.member(Role.CURATOR);

    @Test
    void aCuratorAddsAMember() {
        String name = "New " + UUID.randomUUID();
        Fixtures.api(curator)
                .body(Map.of("name", name, "password", "a long password", "role", "analyst"))
                .post("/api/members")
                .then()
                .statusCode(201)
                .body("role", equalTo("analyst"));
        Fixtures.api(curator)
                .body(Map.of("name", name.toUpperCase(), "password", "a long password", "role", "analyst"))
                .post("/api/members")
                .then()
                .statusCode(409);
    }

    @Test
    void whatCannotBeUsedIsSaid() {
        Fixtures.api(curator)
                .body(Map.of("name", "x", "password", "short", "role", "analyst"))
                .post("/api/members")
                .then()
                .statusCode(422)
                .body("field", equalTo("password"));
        Fixtures.api(curator)
                .body(Map.of("name", "x", "password", "a long password", "role", "king"))
                .post("/api/members")
                .then()
                .statusCode(422)
                .body("field", equalTo("role"));
    }

    @Test
    void onlyCuratorsKeepTheMembers() {
        Member reviewer = Fixtures.member(Role.REVIEWER);
        Fixtures.api(reviewer)
                .body(Map.of("name", "x", "password", "a long password", "role", "reader"))
                .post("/api/members")
                .then()
                .statusCode(403);
        Fixtures.browser(reviewer).get("/members").then().statusCode(403);
    }

    @Test
    void aDeactivatedMemberIsOutAtOnce() {
        Member member = Fixtures.member(Role.ANALYST);
        var request = Fixtures.api(member);
        Fixtures.browser(curator)
                .post("/members/" + member.id() + "/deactivate")
                .then()
                .statusCode(303);

        request.get("/api/export/annotations.csv").then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(Map.of("name", member.name(), "password", Fixtures.PASSWORD))
                .post("/api/tokens")
                .then()
                .statusCode(401);
    }

    @Test
    void aNewPasswordEndsAllSessions() {
        Member member = Fixtures.member(Role.ANALYST);
        var request = Fixtures.api(member);
        Fixtures.browser(curator)
                .formParam("password", "another long one")
                .post("/members/" + member.id() + "/password")
                .then()
                .statusCode(303);

        request.get("/api/export/annotations.csv").then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(Map.of("name", member.name(), "password", "another long one"))
                .post("/api/tokens")
                .then()
                .statusCode(201);
    }

    @Test
    void theMembersPageKeepsWhatWasTyped() {
        Fixtures.browser(curator)
                .formParam("name", "Typed <b>name</b>")
                .formParam("password", "short")
                .formParam("role", "reader")
                .post("/members")
                .then()
                .statusCode(422)
                .body(containsString("Typed &lt;b&gt;name&lt;/b&gt;"));
    }
}
