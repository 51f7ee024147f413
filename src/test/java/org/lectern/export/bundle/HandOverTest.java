package org.lectern.export.bundle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.CarryOver;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Articles;
import org.lectern.library.Draft;
import org.lectern.library.RevisedArticles;

/** What goes along with the rows of a bundle: history, provenance, other values, and what clients sent. */
@QuarkusTest
class HandOverTest {

    private static final String FIRST = "The 📉 bridge fell in May.";
    private static final String OTHER = "In all, the 📉 bridge fell in May.";

    @Inject
    Articles articles;

    @Inject
    CarryOver carryOver;

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Member curator = Fixtures.member(Role.CURATOR);
    private final Member reviewer = Fixtures.member(Role.REVIEWER);
    private final Article article = Fixtures.published(FIRST, "The town held “on”.");
    private final String name = "note-" + UUID.randomUUID().toString().substring(0, 8);
    private String judged = "";
    private String foreign = "";

    @BeforeEach
    void prepare() {
        judged = Fixtures.mark(article, analyst, "bridge fell").id();
        edit(judged, Map.of("note", "two\nlines, “q” \"p\" \u2028"));
        submit(judged);
        decide(judged, "request-changes", "Say which bridge.");
        revise(OTHER);
        edit(judged, Map.of("topics", List.of("territory", "recruitment")));
        submit(judged);
        revise(FIRST);
        decide(judged, "accept", null);

        foreign = Fixtures.api(analyst)
                .contentType("application/ld+json")
                .header("Slug", name)
                .body("""
                        {"@context": ["http://www.w3.org/ns/anno.jsonld", "https://tool.example/context"],
                         "id": "urn:tool:1", "type": "Annotation", "motivation": "commenting", "tool:colour": "red",
                         "body": [{"type": "TextualBody", "value": "first", "format": "text/html"},
                                  {"type": "TextualBody", "value": "second", "purpose": "describing"}],
                         "target": {"source": "http://localhost:8080/articles/%s/text",
                                    "selector": {"type": "TextQuoteSelector", "exact": "town held"}}}
                        """.formatted(article.id()))
                .post("/w3c/annotations/")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");
        submit(annotationOf("town held"));
        Fixtures.api(curator)
                .body(Map.of("title", "Another title"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200);
    }

    private void edit(String id, Map<String, ?> change) {
        Fixtures.api(analyst)
                .body(change)
                .patch("/api/annotations/" + id)
                .then()
                .statusCode(200);
    }

    private void submit(String id) {
        Fixtures.api(analyst).post("/api/annotations/" + id + "/submit").then().statusCode(200);
    }

    private void decide(String id, String step, String reason) {
        Fixtures.api(reviewer)
                .body(reason == null ? Map.of() : Map.of("reason", reason))
                .post("/api/annotations/" + id + "/" + step)
                .then()
                .statusCode(200);
    }

    private void revise(String first) {
        QuarkusTransaction.requiringNew().run(() -> {
            Article attached = articles.findById(article.id());
            RevisedArticles.revise(articles, attached, List.of(first, "The town held “on”."));
            carryOver.to(attached, "the curator");
        });
    }

    private String annotationOf(String quote) {
        return Fixtures.api(analyst)
                .get("/api/articles/" + article.id() + "/annotations")
                .then()
                .extract()
                .path("find { it.quote == '" + quote + "' }.id");
    }

    private byte[] bundle(Member reader) {
        return Bundles.export(reader, article, "bundle.zip");
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
        byte[] bundle = bundle(curator);
        String history = get(curator, "/api/annotations/" + judged + "/history");
        String forClients = get(curator, "/w3c/annotations/" + foreign);
        assertEquals(name, foreign);
        assertTrue(forClients.contains("urn:tool:1") && forClients.contains("second"), forClients);
        Bundles.forget(article);
        requireAbsent();

        Bundles.send(curator, "evidence.zip", bundle, "")
                .statusCode(200)
                .body("annotations", equalTo(2))
                .body("renamed", equalTo(Map.of()));

        assertEquals(Bundles.words(bundle), Bundles.words(bundle(curator)));
        assertEquals(history, get(curator, "/api/annotations/" + judged + "/history"));
        assertEquals(forClients, get(curator, "/w3c/annotations/" + foreign));
    }

    @Test
    void everyStepSaysWhoWhenAndWhy() throws IOException {
        String history = Bundles.words(bundle(curator)).get("history.jsonl");
        List<String> lines = history.lines()
                .filter(line -> line.startsWith("{\"annotation\":\"" + judged))
                .toList();
        assertEquals(9, lines.size(), history);
        assertTrue(lines.get(0).contains("\"kind\":\"created\",\"stateBefore\":null"), lines.get(0));
        assertTrue(lines.get(0).endsWith("\"content\":null}"), lines.get(0));
        assertTrue(lines.get(1).contains("\"note\":\"two\\nlines, “q” \\\"p\\\""), lines.get(1));
        assertTrue(lines.get(3).contains("\"member\":\"" + reviewer.name() + "\",\"by\":null"), lines.get(3));
        assertTrue(lines.get(3).contains("\"remark\":\"Say which bridge.\""), lines.get(3));
        assertTrue(lines.get(4).contains("\"member\":null,\"by\":\"the curator\""), lines.get(4));
        assertTrue(lines.get(5).contains("\"topics\":[\"recruitment\",\"territory\"]"), lines.get(5));
        assertTrue(lines.get(8).contains("\"stateAfter\":\"accepted\""), lines.get(8));
    }

    @Test
    void anEarlierVersionComesBackWhereItWasTakenIn() throws IOException {
        edit(judged, Map.of("note", "later"));
        submit(judged);
        byte[] bundle = bundle(curator);
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
    void whoExportsTakesAlongWhatTheyMaySee() throws IOException {
        String draft = Fixtures.mark(article, analyst, "The town").id();
        Map<String, String> ofCurator = Bundles.words(bundle(curator));
        assertFalse(ofCurator.get("history.jsonl").contains(draft));
        assertTrue(Bundles.words(bundle(analyst)).get("history.jsonl").contains(draft));
        assertTrue(
                ofCurator.get("articles/" + article.id() + "/provenance.jsonl").contains("A title of"));

        Map<String, String> ofReader = Bundles.words(bundle(Fixtures.member(Role.READER)));
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
        Map<String, String> words = Bundles.words(bundle(curator));
        words.keySet().removeIf(file -> file.endsWith(".jsonl"));
        words.replaceAll((file, text) -> text.replaceAll("(?m)^ *\"(pages|madeAt|removedContent)\" : .*\n", "")
                .replaceAll(",(\\s*})", "$1"));
        Bundles.forget(article);
        send(words).statusCode(200).body("annotations", equalTo(2));
        Fixtures.api(curator)
                .get("/api/annotations/" + judged + "/history")
                .then()
                .body("remark", contains("Taken over from another Lectern."));
        Fixtures.api(curator).get("/api/articles/" + article.id()).then().body("title", equalTo("Another title"));
    }

    @Test
    void aNameThatIsTakenGivesWayAndIsTold() throws IOException {
        Map<String, String> words = Bundles.words(bundle(curator));
        Bundles.forget(article);
        Article another = Fixtures.published("The town held.");
        String taken = Fixtures.mark(another, analyst, "town held").id();
        words.compute("web-annotation.jsonl", (file, text) -> text.replace("\"" + name + "\"", "\"" + taken + "\""));
        send(words).statusCode(200).body("renamed", hasKey(taken));
        assertTrue(get(analyst, "/w3c/annotations/" + taken).contains("/articles/" + another.id() + "/text"));
    }

    @Test
    void aLineThatCannotBeUsedIsToldAndNothingIsTakenIn() throws IOException {
        Map<String, String> words = Bundles.words(bundle(curator));
        Bundles.forget(article);
        String values = "articles/" + article.id() + "/provenance.jsonl";

        wrong(words, "history.jsonl", 1, "kind", "\"kind\":\"created\"", "\"kind\":\"invented\"");
        wrong(words, "history.jsonl", 1, "at", "\"at\":\"2", "\"at\":\"yesterday, 2");
        wrong(words, "history.jsonl", 1, "member", "\"by\":null", "\"by\":\"someone\"");
        wrong(words, "history.jsonl", 1, "mood", "\"step\":1", "\"step\":1,\"mood\":\"good\"");
        wrong(words, "history.jsonl", 1, "step", "\"step\":1,", "");
        wrong(words, "history.jsonl", 1, "at", "\"at\":\"", "\"at\":\"+1");
        wrong(words, "history.jsonl", 2, "content.start", "\"start\":6", "\"start\":6.5");
        wrong(words, "history.jsonl", 2, "content.quote", "\"quote\":\"bridge fell\"", "\"quote\":\"bridge rose\"");
        wrong(words, "history.jsonl", 2, "content.textSha256", "\"articleRevision\":1", "\"articleRevision\":2");
        wrong(words, "history.jsonl", 1, "file", "\"content\":null}\n{", "\"content\":null} {");
        wrong(words, "history.jsonl", 6, "topics", "\"recruitment\"", "\"weather\"");
        wrong(words, "history.jsonl", 9, "stateAfter", "\"stateAfter\":\"accepted\"", "\"stateAfter\":\"rejected\"");
        wrong(words, "history.jsonl", 1, "annotation", judged, "someone-else");
        wrong(words, "web-annotation.jsonl", 1, "body", "\"value\":\"second\"", "\"items\":[]");
        wrong(words, "web-annotation.jsonl", 1, "name", "\"name\":\"note", "\"name\":\"a note");
        wrong(words, "web-annotation.jsonl", 1, "annotation", "{\"annotation\":\"", "{\"annotation\":\"x");
        wrong(words, values, 1, "source", "\"source\":\"file\"", "\"source\":\"hearsay\"");
        wrong(words, values, 1, "value", "\"value\":\"A title", "\"value\":\"a\\u0000title");
        wrong(words, values, 6, "value", "\"value\":\"Another title\"", "\"value\":\"One more\"");
    }

    private void wrong(Map<String, String> words, String file, int line, String column, String some, String other)
            throws IOException {
        Map<String, String> changed = new LinkedHashMap<>(words);
        changed.compute(file, (its, text) -> {
            String broken = text.replaceFirst(Pattern.quote(some), other.replace("\\", "\\\\"));
            assertFalse(broken.equals(text), some);
            return broken;
        });
        send(changed)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].file", equalTo(file))
                .body("errors[0].line", equalTo(line))
                .body("errors[0].column", containsString(column))
                .body("detail", containsString(file + ", line " + line));
        requireAbsent();
    }

    @Test
    void whatIsKnownOfAnArticleHasToBeWhole() throws IOException {
        Map<String, String> words = Bundles.words(bundle(curator));
        String file = "articles/" + article.id() + "/article.json";
        Bundles.forget(article);
        for (String broken : List.of("{", "{}", "null", words.get(file).replace("\"sha256\"", "\"sha\""))) {
            Map<String, String> changed = new LinkedHashMap<>(words);
            changed.put(file, broken);
            send(changed).statusCode(422).body("detail", containsString(file));
        }
        requireAbsent();
    }

    @Test
    void aFileThatTheManifestDoesNotListIsRefused() throws IOException {
        Map<String, byte[]> files = Bundles.files(bundle(curator));
        files.compute("manifest-sha256.txt", (file, bytes) -> new String(bytes)
                .replaceAll(".*history.jsonl\n", "")
                .getBytes());
        Bundles.forget(article);
        Bundles.send(curator, "evidence.zip", Bundles.zip(files), "")
                .statusCode(422)
                .body("detail", containsString("“history.jsonl” is in the bundle and not in its manifest"));
        requireAbsent();
    }
}
