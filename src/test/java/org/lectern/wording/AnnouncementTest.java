package org.lectern.wording;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class AnnouncementTest {

    private final Member curator = Fixtures.member(Role.CURATOR);
    private final Article draft = Fixtures.draft("One paragraph.");

    @Test
    void noPageSaysWhatAnAddressTellsItToSay() {
        for (String page :
                new String[] {"/curation/" + draft.id(), "/members", "/articles/" + draft.id() + "/revisions"}) {
            Fixtures.browser(curator)
                    .queryParam("done", "Your password has expired")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("has expired")));
        }
    }

    @Test
    void thePageAfterAStepSaysOnceWhatWasDone() {
        String desk = "/curation/" + draft.id();
        Response done = Fixtures.browser(curator).post(desk + "/keep-whole");
        assertEquals(303, done.statusCode());
        assertEquals(desk, done.header("Location"));

        Response told = Fixtures.browser(curator)
                .cookie("lectern-done", done.cookie("lectern-done"))
                .get(desk);
        told.then().body(containsString("Kept as one article."));
        assertEquals(0, told.detailedCookie("lectern-done").getMaxAge());
        assertEquals(desk, told.detailedCookie("lectern-done").getPath());
        Fixtures.browser(curator).get(desk).then().body(not(containsString("Kept as one article.")));
    }

    @Test
    void whatIsNoAnnouncementOfOursSaysNothing() {
        Fixtures.browser(curator)
                .cookie("lectern-done", "***")
                .get("/curation/" + draft.id())
                .then()
                .statusCode(200)
                .body(not(containsString("note good")));
    }
}
