package org.lectern.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

@QuarkusTest
class PageHeadersTest {

    private final Member reader = Fixtures.member(Role.READER);

    @Test
    void everyPageSaysItsCharsetAndIsNotKept() {
        for (String page :
                new String[] {"/library", "/annotations", "/taxonomy", "/export", "/me", "/me/password", "/none"}) {
            Fixtures.browser(reader)
                    .get(page)
                    .then()
                    .header("Content-Type", equalToIgnoringCase("text/html;charset=utf-8"))
                    .header("Cache-Control", containsString("no-store"));
        }
    }

    @Test
    void aForeignHostDoesNotSteerARedirect() {
        given().redirects()
                .follow(false)
                .header("Host", "evil.example")
                .get("/library?q=a")
                .then()
                .statusCode(303)
                .header("Location", "/login?next=%2Flibrary%3Fq%3Da");
    }
}
