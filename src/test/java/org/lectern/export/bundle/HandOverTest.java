package org.lectern.export.bundle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Articles;
import org.lectern.library.Draft;

/** What goes along with the rows of a bundle: history, provenance, other values, and what clients sent. */
@QuarkusTest
class HandOverTest {

    @Inject
    Articles articles;

    private final JudgedFinding finding = new JudgedFinding();
    private final Member analyst = finding.analyst;
    private final Member curator = finding.curator;
    private final Article article = finding.article;
    private String judged = "";

    @BeforeEach
    void prepare() {
        judged = finding.prepare().judged;
    }

    private String get(Member reader, String path) {
        return Fixtures.api(reader)
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse send(Map<String, String> words) throws IOException {
        return Bundles.send(curator, "evidence.zip", Bundles.sealed(words), "");
    }

    private void requireAbsent() {
        Fixtures.api(curator).get("/api/articles/" + article.id()).then().statusCode(404);
    }

    @Test
    void takenInAgainAllFilesLeaveAsTheyCame() throws IOException {
        byte[] bundle = finding.bundle(curator);
        String history = get(curator, "/api/annotations/" + judged + "/history");
        String forClients = get(curator, "/w3c/annotations/" + finding.name);
        assertTrue(forClients.contains("urn:tool:1") && forClients.contains("second"), forClients);
        Bundles.forget(article);
        requireAbsent();

        Bundles.send(curator, "evidence.zip", bundle, "")
                .statusCode(200)
                .body("annotations", equalTo(2))
                .body("renamed", equalTo(Map.of()));

        assertEquals(Bundles.words(bundle), Bundles.words(finding.bundle(curator)));
        assertEquals(history, get(curator, "/api/annotations/" + judged + "/history"));
        assertEquals(forClients, get(curator, "/w3c/annotations/" + finding.name));
    }

    @Test
    void everyStepSaysWhoWhenAndWhy() throws IOException {
        String history = Bundles.words(finding.bundle(curator)).get("history.jsonl");
        List<String> lines = history.lines()
                .filter(line -> line.startsWith("{\"annotation\":\"" + judged))
                .toList();
        assertEquals(9, lines.size(), history);
        assertTrue(lines.get(0).contains("\"kind\":\"created\",\"stateBefore\":null"), lines.get(0));
        assertTrue(lines.get(0).endsWith("\"content\":null}"), lines.get(0));
        assertTrue(lines.get(1).contains("\"note\":\"two\\nlines, “q” \\\"p\\\""), lines.get(1));
        assertTrue(lines.get(3).contains("\"member\":\"" + finding.reviewer.name() + "\",\"by\":null"), lines.get(3));
        assertTrue(lines.get(3).contains("\"remark\":\"Say which bridge.\""), lines.get(3));
        assertTrue(lines.get(4).contains("\"member\":null,\"by\":\"the curator\""), lines.get(4));
        assertTrue(lines.get(5).contains("\"topics\":[\"recruitment\",\"territory\"]"), lines.get(5));
        assertTrue(lines.get(8).contains("\"stateAfter\":\"accepted\""), lines.get(8));
    }

    @Test
    void anEarlierVersionComesBackWhereItWasTakenIn() throws IOException {
        finding.edit(judged, Map.of("note", "later"));
        finding.submit(judged);
        byte[] bundle = finding.bundle(curator);
        Bundles.forget(article);
        Bundles.send(curator, "evidence.zip", bundle, "").statusCode(200);

        String earlier = Fixtures.api(analyst)
                .get("/api/annotations/" + judged + "/history")
                .then()
                .extract()
                .path("[1].id");
        Fixtures.api(analyst)
                .body(Map.of("step", earlier))
                .post("/api/annotations/" + judged + "/revert")
                .then()
                .statusCode(200)
                .body("note", equalTo("two\nlines, “q” \"p\" \u2028"))
                .body("topics", equalTo(List.of()));
    }

    @Test
    void whomOnlyTheHistoryNamesBecomesKnownByName() throws IOException {
        String stranger = "Stranger " + article.id();
        Map<String, String> words = finding.takenAway();
        words.compute("history.jsonl", (file, text) -> text.replace(finding.reviewer.name(), stranger));
        send(words).statusCode(200).body("members", hasItem(stranger));
        Fixtures.api(curator)
                .get("/api/annotations/" + judged + "/history")
                .then()
                .body("[3].member", equalTo(stranger))
                .body("[3].remark", equalTo("Say which bridge."));
    }

    @Test
    void whoExportsTakesAlongWhatTheyMaySee() throws IOException {
        String draft = Fixtures.mark(article, analyst, "The town").id();
        Map<String, String> ofCurator = Bundles.words(finding.bundle(curator));
        assertFalse(ofCurator.get("history.jsonl").contains(draft));
        assertTrue(Bundles.words(finding.bundle(analyst)).get("history.jsonl").contains(draft));
        assertTrue(
                ofCurator.get("articles/" + article.id() + "/provenance.jsonl").contains("A title of"));

        Map<String, String> ofReader = Bundles.words(finding.bundle(Fixtures.member(Role.READER)));
        assertEquals(9, ofReader.get("history.jsonl").lines().count());
        assertFalse(ofReader.get("history.jsonl").contains("\"quote\""));
        assertEquals("", ofReader.get("web-annotation.jsonl"));
        String values = ofReader.get("articles/" + article.id() + "/provenance.jsonl");
        assertTrue(values.contains("Another title") && !values.contains("A title of"), values);

        Bundles.forget(article);
        send(ofReader).statusCode(200);
        Fixtures.api(analyst)
                .get("/api/annotations/" + judged + "/history")
                .then()
                .body("[7].content.quote", equalTo("bridge fell"))
                .body("[5].content", equalTo(null));
    }

    @Test
    void otherValuesStandBesideTheirFieldsAgain() throws IOException {
        Article twoDays = Fixtures.draftWithTwoDays("2016-03-09", "2016-03-12");
        Fixtures.api(curator)
                .post("/api/articles/" + twoDays.id() + "/publish")
                .then()
                .statusCode(200);
        Fixtures.mark(twoDays, curator, "One paragraph");
        byte[] bundle = Bundles.export(curator, twoDays, "bundle.zip");
        String before = get(curator, "/api/articles/" + twoDays.id());
        Bundles.forget(twoDays);
        Bundles.send(curator, "evidence.zip", bundle, "").statusCode(200);

        assertEquals(before, get(curator, "/api/articles/" + twoDays.id()));
        assertEquals(Bundles.words(bundle), Bundles.words(Bundles.export(curator, twoDays, "bundle.zip")));
        Fixtures.api(curator)
                .get("/api/articles/" + twoDays.id())
                .then()
                .body("flags", contains("sources-disagree"))
                .body("provenance.publishedOn.agreeing", equalTo(1))
                .body("provenance.publishedOn.alternatives.value", contains("2016-03-12"));
    }

    @Test
    void pagesAndWhatWasRemovedFromTheFileGoAlong() throws IOException {
        Article paged = QuarkusTransaction.requiringNew().call(() -> {
            Article made = articles.add(new Draft(
                    null,
                    ArticleText.of(List.of("One on the first page.", "Two on the third.")),
                    Set.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    Set.of(),
                    List.of(),
                    "Made for a test.",
                    "tests",
                    List.of(1, 3),
                    "2 scripts"));
            made.publish("tests");
            return made;
        });
        Fixtures.mark(paged, curator, "first page");
        byte[] bundle = Bundles.export(curator, paged, "bundle.zip");
        Bundles.forget(paged);
        Bundles.send(curator, "evidence.zip", bundle, "").statusCode(200);

        assertEquals(Bundles.words(bundle), Bundles.words(Bundles.export(curator, paged, "bundle.zip")));
        Fixtures.api(curator)
                .get("/api/articles/" + paged.id())
                .then()
                .body("pages", contains(1, 3))
                .body("removedContent", equalTo("2 scripts"));
    }

    @Test
    void anOlderBundleBeginsANewHistory() throws IOException {
        Map<String, String> words = finding.takenAway();
        words.keySet().removeIf(file -> file.endsWith(".jsonl"));
        words.replaceAll((file, text) -> text.replaceAll("(?m)^ *\"(pages|madeAt|removedContent)\" : .*\n", "")
                .replaceAll(",(\\s*})", "$1"));
        send(words).statusCode(200).body("annotations", equalTo(2));
        Fixtures.api(curator)
                .get("/api/annotations/" + judged + "/history")
                .then()
                .body("remark", contains("Taken over from another Lectern."));
        Fixtures.api(curator).get("/api/articles/" + article.id()).then().body("title", equalTo("Another title"));
    }

    @Test
    void aNameThatIsTakenGivesWayAndIsTold() throws IOException {
        Map<String, String> words = finding.takenAway();
        Article another = Fixtures.published("The town held.");
        String taken = Fixtures.mark(another, analyst, "town held").id();
        words.compute(
                "web-annotation.jsonl", (file, text) -> text.replace("\"" + finding.name + "\"", "\"" + taken + "\""));
        send(words).statusCode(200).body("renamed", hasKey(taken));
        assertTrue(get(analyst, "/w3c/annotations/" + taken).contains("/articles/" + another.id() + "/text"));
    }
}
