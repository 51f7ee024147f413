package org.lectern.curation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class CurationTest {

    private final Member curator = Fixtures.member(Role.CURATOR);

    private static Map<String, Object> json(String field, Object value) {
        Map<String, Object> body = new java.util.HashMap<>();
        body.put(field, value);
        return body;
    }

    @Test
    void aValueThatACuratorSetsKeepsWhoAndTheEarlierOne() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.api(curator)
                .body(json("outlet", "  The  Other\nOutlet "))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200)
                .body("outlet", equalTo("The Other Outlet"))
                .body("provenance.outlet.source", equalTo("curator"))
                .body("provenance.outlet.by", equalTo(curator.name()));

        Fixtures.browser(curator)
                .get("/curation/" + article.id())
                .then()
                .body(containsString("The Other Outlet"))
                .body(containsString("The Test Outlet"));
    }

    @Test
    void whatAnotherSourceSaysIsShownAndTakenWithOneClick() {
        Article article = Fixtures.draftWithTwoDays("2019-03-04", "2019-05-20");
        String id = Fixtures.api(curator)
                .get("/api/articles/" + article.id())
                .then()
                .body("publishedOn", equalTo("2019-03-04"))
                .body("flags", hasItem("sources-disagree"))
                .body("provenance.publishedOn.band", equalTo("low"))
                .body("provenance.publishedOn.agreeing", equalTo(1))
                .body("provenance.publishedOn.alternatives[0].value", equalTo("2019-05-20"))
                .body("provenance.publishedOn.alternatives[0].evidence", equalTo("meta date: 2019-05-20"))
                .extract()
                .path("id");
        String page = Fixtures.browser(curator).get("/curation/" + id).body().asString();
        assertTrue(page.contains("low: read from the text alone, one says otherwise"), page);
        String alternative = page.replaceAll("(?s).*name=\"alternative\" value=\"([^\"]+)\".*", "$1");

        Fixtures.browser(curator)
                .formParam("alternative", alternative)
                .post("/curation/" + id + "/take")
                .then()
                .statusCode(303);

        Fixtures.api(curator)
                .get("/api/articles/" + id)
                .then()
                .body("publishedOn", equalTo("2019-05-20"))
                .body("flags", not(hasItem("sources-disagree")))
                .body("provenance.publishedOn.source", equalTo("curator"))
                .body("provenance.publishedOn.evidence", equalTo("meta date: 2019-05-20"))
                .body("provenance.publishedOn.alternatives[0].value", equalTo("2019-03-04"));
        Fixtures.browser(curator)
                .formParam("alternative", alternative)
                .post("/curation/" + id + "/take")
                .then()
                .statusCode(422);
    }

    @Test
    void theLicenceIsAFieldLikeAnyOther() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.api(curator)
                .body(json("licence", "CC BY-SA 4.0"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200)
                .body("licence", equalTo("CC BY-SA 4.0"));
    }

    @Test
    void aStanceNeedsItsReason() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.api(curator)
                .body(json("stance", "resilient"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(422)
                .body("field", equalTo("stanceReason"));
        Fixtures.api(curator)
                .body(Map.of("stance", "resilient", "stanceReason", "It says so in its last line."))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200)
                .body("stance", equalTo("resilient"));
        Fixtures.api(curator)
                .body(json("stance", "decisive-decline"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(422);
    }

    @Test
    void confirmingThatAValueIsUnknownTakesTheFlagAway() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.api(curator)
                .body(json("publishedOn", null))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200)
                .body("publishedOn", nullValue())
                .body("flags", not(hasItem("date-unknown")))
                .body("provenance.publishedOn.source", equalTo("curator"));
    }

    @Test
    void whatIsNoMetadataIsRefused() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.api(curator)
                .body(json("paragraphs", "x"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(422);
        Fixtures.api(curator)
                .body(json("publishedOn", "2016-02-30"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(422)
                .body("field", equalTo("publishedOn"));
    }

    @Test
    void aStaleVersionIsRefused() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.api(curator)
                .header("If-Match", "\"99\"")
                .body(json("title", "New"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(412);
    }

    @Test
    void aSplitMakesTwoDraftsAndLosesNothing() {
        Article article = Fixtures.draft("First of one.", "Second of one.", "First of two.");
        List<String> made = Fixtures.api(curator)
                .body(Map.of("beforeParagraph", 3))
                .post("/api/articles/" + article.id() + "/split")
                .then()
                .statusCode(200)
                .extract()
                .path("articles");

        assertEquals(article.id(), made.get(0));
        Fixtures.api(curator)
                .get("/api/articles/" + made.get(0))
                .then()
                .body("paragraphs", equalTo(List.of("First of one.", "Second of one.")))
                .body("revision", equalTo(2))
                .body("flags", not(hasItem("several-articles")));
        Fixtures.api(curator)
                .get("/api/articles/" + made.get(1))
                .then()
                .body("paragraphs", equalTo(List.of("First of two.")))
                .body("outlet", equalTo("The Test Outlet"))
                .body("provenance.outlet.evidence", equalTo("Same file as " + article.id()))
                .body("title", nullValue())
                .body("flags", hasItems("title-unknown", "date-unknown"))
                .body("flags", not(hasItem("several-articles")));
    }

    @Test
    void theFlagStaysWhileAnotherSplitIsProposed() {
        Article article =
                Fixtures.draftWithProposals(List.of(2, 3), "First of one.", "First of two.", "First of three.");
        List<String> made = Fixtures.api(curator)
                .body(Map.of("beforeParagraph", 2))
                .post("/api/articles/" + article.id() + "/split")
                .path("articles");
        Fixtures.api(curator)
                .get("/api/articles/" + made.get(0))
                .then()
                .body("flags", not(hasItem("several-articles")));
        Fixtures.api(curator).get("/api/articles/" + made.get(1)).then().body("flags", hasItem("several-articles"));

        List<String> rest = Fixtures.api(curator)
                .post("/api/articles/" + made.get(1) + "/split")
                .path("articles");
        for (String each : rest) {
            Fixtures.api(curator).get("/api/articles/" + each).then().body("flags", not(hasItem("several-articles")));
        }
    }

    @Test
    void aSplitOutsideTheTextOrOfAPublishedArticleIsRefused() {
        Article draft = Fixtures.draft("One.", "Two.");
        for (int wrong : new int[] {-1, 1, 3}) {
            Fixtures.api(curator)
                    .body(Map.of("beforeParagraph", wrong))
                    .post("/api/articles/" + draft.id() + "/split")
                    .then()
                    .statusCode(422);
        }
        Fixtures.api(curator)
                .post("/api/articles/" + draft.id() + "/split")
                .then()
                .statusCode(409);
        Article published = Fixtures.published("One.", "Two.");
        Fixtures.api(curator)
                .body(Map.of("beforeParagraph", 2))
                .post("/api/articles/" + published.id() + "/split")
                .then()
                .statusCode(409);
    }

    @Test
    void theDeskSavesWhatChangedAndPublishes() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.browser(curator)
                .formParam("version", article.version())
                .formParam("title", "A better title")
                .formParam("outlet", "The Test Outlet")
                .formParam("stance", "no-position")
                .formParam("stanceReason", "It lists events.")
                .formParam("action", "publish")
                .post("/curation/" + article.id())
                .then()
                .statusCode(303);

        Fixtures.api(Fixtures.member(Role.READER))
                .get("/api/articles/" + article.id())
                .then()
                .statusCode(200)
                .body("title", equalTo("A better title"))
                .body("provenance.title.source", equalTo("curator"))
                .body("provenance.outlet.source", equalTo("file"))
                .body("stance", equalTo("no-position"));
    }

    @Test
    void aFormThatCannotBeUsedComesBackWithWhatWasTyped() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.browser(curator)
                .formParam("version", article.version())
                .formParam("title", "Typed with care")
                .formParam("publishedOn", "last spring")
                .post("/curation/" + article.id())
                .then()
                .statusCode(422)
                .body(containsString("Typed with care"))
                .body(containsString("last spring"))
                .body(containsString("is not a date"));
    }

    @Test
    void aSecondCuratorDoesNotOverwriteTheFirst() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.browser(curator)
                .formParam("version", article.version())
                .formParam("title", "By the first")
                .post("/curation/" + article.id())
                .then()
                .statusCode(303);
        Fixtures.browser(Fixtures.member(Role.CURATOR))
                .formParam("version", article.version())
                .formParam("title", "By the second")
                .post("/curation/" + article.id())
                .then()
                .statusCode(409)
                .body(containsString("By the second"));
    }

    @Test
    void aStepSavesWhatWasTypedBesideIt() {
        Article article = Fixtures.draft("First of one.", "First of two.");
        Fixtures.browser(curator)
                .formParam("version", article.version())
                .formParam("seen-outlet", "The Test Outlet")
                .formParam("outlet", "The Harbour Post")
                .formParam("beforeParagraph", 2)
                .post("/curation/" + article.id() + "/split")
                .then()
                .statusCode(303);
        Fixtures.api(curator)
                .get("/api/articles/" + article.id())
                .then()
                .body("outlet", equalTo("The Harbour Post"))
                .body("paragraphs", equalTo(List.of("First of one.")));
    }

    @Test
    void aStepThatIsRefusedSavesNothingAndKeepsWhatWasTyped() {
        Article article = Fixtures.draft("One.", "Two.");
        Fixtures.browser(curator)
                .formParam("version", article.version())
                .formParam("seen-outlet", "The Test Outlet")
                .formParam("outlet", "The Harbour Post")
                .formParam("beforeParagraph", 9)
                .post("/curation/" + article.id() + "/split")
                .then()
                .statusCode(422)
                .body(containsString("value=\"The Harbour Post\""))
                .body(containsString("name=\"version\" value=\"" + article.version() + "\""));
        Fixtures.api(curator).get("/api/articles/" + article.id()).then().body("outlet", equalTo("The Test Outlet"));
    }

    @Test
    void theHistoryNamesFieldsAndStancesAsTheDeskDoes() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.api(curator)
                .body(Map.of("stance", "no-position", "stanceReason", "It lists events."))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200);
        String page = Fixtures.browser(curator).get("/curation/" + article.id()).asString();
        String history = page.substring(page.indexOf("id=\"hist-h\""));
        assertTrue(history.contains("Stance · From a curator</td><td dir=\"auto\">Takes no position"), history);
        assertTrue(!history.contains("no-position"), history);
    }

    @Test
    void theListOfDraftsWritesDaysOut() {
        Fixtures.draft("One paragraph.");
        Fixtures.browser(curator)
                .get("/curation")
                .then()
                .body(containsString("<time datetime=\"2016-03-09\">9 March 2016</time>"));
    }

    @Test
    void ofTwoWhoEditAtOnceEachFieldShowsWhatIsStoredOrWhatWasTyped() {
        Article article = Fixtures.draft("One paragraph.");
        Fixtures.api(curator)
                .body(Map.of("subtitle", "Theirs alone", "byline", "By them"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200);
        String page = Fixtures.browser(curator)
                .formParam("version", article.version())
                .formParam("seen-outlet", "The Test Outlet")
                .formParam("outlet", "Mine alone")
                .formParam("seen-subtitle", "")
                .formParam("subtitle", "")
                .formParam("seen-byline", "")
                .formParam("byline", "By me")
                .post("/curation/" + article.id())
                .then()
                .statusCode(409)
                .body(containsString("name=\"outlet\" value=\"Mine alone\""))
                .body(containsString("name=\"subtitle\" value=\"Theirs alone\""))
                .body(containsString("name=\"byline\" value=\"By me\""))
                .extract()
                .asString();
        assertTrue(page.contains("Saved by someone else meanwhile:</b> <q dir=\"auto\">By them</q>"), page);
        assertEquals(1, page.split("Saved by someone else meanwhile").length - 1);

        Fixtures.browser(curator)
                .formParam("version", article.version() + 1)
                .formParam("seen-outlet", "The Test Outlet")
                .formParam("outlet", "Mine alone")
                .formParam("seen-subtitle", "Theirs alone")
                .formParam("subtitle", "Theirs alone")
                .formParam("seen-byline", "By them")
                .formParam("byline", "By me")
                .post("/curation/" + article.id())
                .then()
                .statusCode(303);
        Fixtures.api(curator)
                .get("/api/articles/" + article.id())
                .then()
                .body("outlet", equalTo("Mine alone"))
                .body("subtitle", equalTo("Theirs alone"))
                .body("byline", equalTo("By me"));
    }

    @Test
    void draftsAreForCuratorsOnly() {
        Article draft = Fixtures.draft("One paragraph.");
        for (Role role : List.of(Role.READER, Role.ANALYST, Role.REVIEWER)) {
            Member member = Fixtures.member(role);
            Fixtures.api(member).get("/api/articles/" + draft.id()).then().statusCode(404);
            Fixtures.api(member)
                    .post("/api/articles/" + draft.id() + "/publish")
                    .then()
                    .statusCode(403);
            Fixtures.browser(member).get("/curation/" + draft.id()).then().statusCode(403);
        }
    }
}
