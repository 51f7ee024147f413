package org.lectern.web.kept;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;

/** Plain forms, without any script. */
@QuarkusTest
class KeptFormsTest {

    private static final String CSRF = "a-token-of-this-browser-0123456789abcdef";

    private final Member analyst = Fixtures.member(Role.ANALYST);

    private static RequestSpecification signedOut() {
        return given().redirects().follow(false).cookie("lectern-csrf", CSRF);
    }

    @Test
    void aFormSentAfterTheSessionEndedComesBackWithWhatWasTyped() {
        signedOut()
                .formParam("csrf", CSRF)
                .formParam("note", "A long\nthought <b>\"kept\"</b> & safe")
                .formParam("version", "3")
                .post("/annotations/x1/edit?a=b")
                .then()
                .statusCode(401)
                .header("Content-Type", containsString("text/html"))
                .body(containsString("Your session has ended"))
                .body(containsString("action=\"/annotations/x1/edit?a=b\""))
                .body(containsString("thought &lt;b&gt;&quot;kept&quot;&lt;/b&gt; &amp; safe</textarea>"))
                .body(containsString("<input type=\"hidden\" name=\"version\" value=\"3\">"))
                .body(containsString("href=\"/login\""));
    }

    @Test
    void aFormOfAnotherSiteIsNotCarriedOn() {
        signedOut()
                .formParam("csrf", "guessed")
                .formParam("note", "planted words")
                .post("/annotations/x1/edit")
                .then()
                .statusCode(303)
                .header("Location", containsString("/login"))
                .body(not(containsString("planted words")));
    }

    @Test
    void passwordsAreNeverWrittenIntoAPage() {
        signedOut()
                .formParam("csrf", CSRF)
                .formParam("current", "opensesame")
                .formParam("new", "opensesame2")
                .post("/me/password")
                .then()
                .statusCode(401)
                .body(not(containsString("opensesame")))
                .body(containsString("Passwords are not kept"));
    }

    @Test
    void whatARoleDoesNotAllowIsShownForCopying() {
        Fixtures.browser(analyst)
                .formParam("csrf", "x")
                .formParam("title", "A better title")
                .post("/curation/L99999")
                .then()
                .statusCode(403)
                .body(containsString("Not allowed"))
                .body(containsString("A better title</textarea>"));
    }

    @Test
    void whatIsNotThereAnyMoreLeavesTheWordsOnThePage() {
        Fixtures.browser(analyst)
                .formParam("note", "Nowhere to go")
                .post("/annotations/gone/edit")
                .then()
                .statusCode(404)
                .body(containsString("Nowhere to go</textarea>"));
    }

    @Test
    void aScriptIsToldWithoutAPage() {
        signedOut()
                .header("X-Fragment", "true")
                .formParam("csrf", CSRF)
                .post("/annotations/x1/edit")
                .then()
                .statusCode(401);
        assertEquals(401, signedOut().get("/session").statusCode());
        assertEquals(204, Fixtures.browser(analyst).get("/session").statusCode());
    }
}
