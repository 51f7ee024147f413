package org.lectern.ownwork;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.Statements;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class MyWorkTest {

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    private Member analyst;
    private Article article;

    @BeforeEach
    void prepare() {
        analyst = Fixtures.member(Role.ANALYST);
        article = Fixtures.published("They asked me what I could do.", "Nobody spoke of it afterwards.");
    }

    private ValidatableResponse page(Member member) {
        return Fixtures.browser(member).get("/me").then().statusCode(200);
    }

    private String state(String id) {
        return Fixtures.api(analyst).get("/api/annotations/" + id).path("state");
    }

    @Test
    void tellsReadersWhatTheyCanDo() {
        page(Fixtures.member(Role.READER))
                .body(containsString("A curator can make you an analyst."))
                .body(not(containsString("Drafts")));
    }

    @Test
    void showsDraftsToTheirAuthorOnly() {
        String id = Fixtures.mark(article, analyst, "what I could do", "recruitment")
                .id();
        page(analyst)
                .body(containsString("/annotations/" + id))
                .body(containsString("action=\"/annotations/" + id + "/submit\""));
        page(Fixtures.member(Role.CURATOR)).body(not(containsString(id)));
    }

    @Test
    void handsInEveryDraftAtOnce() {
        String one = Fixtures.mark(article, analyst, "what I could do", "recruitment")
                .id();
        String two =
                Fixtures.mark(article, analyst, "Nobody spoke", "territory").id();
        page(analyst).body(containsString("Submit all 2"));
        Fixtures.browser(analyst)
                .post("/me/submit-all")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me?submitted=2&left=0"));
        assertEquals("submitted", state(one));
        assertEquals("submitted", state(two));
        Fixtures.browser(analyst)
                .get("/me?submitted=2&left=0")
                .then()
                .body(containsString("2 drafts are submitted."))
                .body(containsString("No drafts."));
    }

    @Test
    void showsTheOutcomeWithTheComment() {
        Member reviewer = Fixtures.member(Role.REVIEWER);
        String id = Fixtures.mark(article, analyst, "what I could do", "recruitment")
                .id();
        Fixtures.api(analyst).post("/api/annotations/" + id + "/submit").then().statusCode(200);
        page(analyst).body(containsString("Awaiting review"));
        Fixtures.api(reviewer)
                .body(Map.of("reason", "Narrow <it>."))
                .post("/api/annotations/" + id + "/request-changes")
                .then()
                .statusCode(200)
                .body("state", equalTo("changes-requested"));
        page(analyst)
                .body(allOf(
                        containsString("Changes requested"),
                        containsString("Narrow &lt;it&gt;."),
                        containsString(reviewer.name()),
                        containsString("Submit again")));
    }

    @Test
    void leadsReviewersToTheQueue() {
        page(Fixtures.member(Role.REVIEWER)).body(containsString("href=\"/review\""));
        page(analyst).body(not(containsString("href=\"/review\"")));
    }

    @Test
    void bringsBackWhatWasDeleted() {
        String id = Fixtures.mark(article, analyst, "Nobody spoke of it").id();
        Fixtures.api(analyst).delete("/api/annotations/" + id).then().statusCode(204);
        page(analyst)
                .body(containsString("id=\"deleted-h\""))
                .body(containsString("action=\"/annotations/" + id + "/restore\""));
        Fixtures.browser(analyst).post("/annotations/" + id + "/restore").then().statusCode(303);
        page(analyst).body(not(containsString("id=\"deleted-h\""))).body(containsString("/annotations/" + id));
    }

    @Test
    void putsWhatCameBackFirst() {
        String id = Fixtures.mark(article, analyst, "what I could do", "recruitment")
                .id();
        Fixtures.api(analyst).post("/api/annotations/" + id + "/submit").then().statusCode(200);
        Fixtures.api(Fixtures.member(Role.REVIEWER))
                .body(Map.of("reason", "Narrow it."))
                .post("/api/annotations/" + id + "/reject")
                .then()
                .statusCode(200);
        assertEquals("returned-h", read(analyst).select(".mine h2").first().id());
    }

    @Test
    void needsNoMoreStatementsForMoreWork() {
        Fixtures.mark(article, analyst, "They asked me", "recruitment");
        int few = statements.of(() -> page(analyst)).size();
        for (String quote : List.of("what I could do", "Nobody spoke", "of it", "afterwards")) {
            String id = Fixtures.mark(article, analyst, quote, "recruitment", "territory")
                    .id();
            Fixtures.api(analyst).post("/api/annotations/" + id + "/submit");
        }
        assertEquals(few, statements.of(() -> page(analyst)).size());
        assertEquals(9, few);
    }

    private Document read(Member member) {
        return Jsoup.parse(page(member).extract().asString());
    }
}
