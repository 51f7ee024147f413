package org.lectern.export.bundle;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;

@QuarkusTest
class BundleTest {

    private static final String HEAD = "annotation_id,quote,text_sha256,article_id,topics,annotator,note,start,end";

    private static final ArticleText TEXT =
            ArticleText.of(List.of("The 📉 bridge fell in May, the bridge.", "منع the town held “on”."));

    @Inject
    Annotations annotations;

    @Inject
    Members members;

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Member curator = Fixtures.member(Role.CURATOR);
    private final Article article = Fixtures.published(TEXT.paragraphTexts().toArray(String[]::new));

    private byte[] get(String file) {
        return Bundles.export(curator, article, file);
    }

    private ValidatableResponse csv(String... rows) {
        String file = "\uFEFF" + HEAD + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return Bundles.send(curator, "a.csv", file.getBytes(StandardCharsets.UTF_8), "");
    }

    private String row(String id, String quote, String annotator, String note) {
        return String.join(",", id, quote, TEXT.sha256(), article.id(), "territory", annotator, note, "", "");
    }

    private void forget() {
        Bundles.forget(article);
    }

    private void annotate() {
        Annotation accepted = Fixtures.mark(article, analyst, "town held", "territory", "recruitment");
        for (String note : new String[] {"=1+1", "''x", "two\r\nlines, “q” \"p\"", "'=x"}) {
            Annotation annotation = Fixtures.mark(article, analyst, "📉 bridge");
            Fixtures.api(analyst).body(Map.of("note", note)).patch("/api/annotations/" + annotation.id());
            Fixtures.api(analyst).post("/api/annotations/" + annotation.id() + "/submit");
        }
        Fixtures.api(analyst).post("/api/annotations/" + accepted.id() + "/submit");
        Fixtures.api(Fixtures.member(Role.REVIEWER)).post("/api/annotations/" + accepted.id() + "/accept");
    }

    @Test
    void takenInAgainGivesTheSameCsvByteForByte() throws IOException {
        annotate();
        byte[] bundle = get("bundle.zip");
        byte[] before = get("annotations.csv");
        assertArrayEquals(before, Bundles.files(bundle).get("annotations.csv"));
        forget();

        Bundles.send(curator, "evidence.zip", bundle, "")
                .statusCode(200)
                .body("articles", hasItem(article.id()))
                .body("annotations", equalTo(5));
        assertArrayEquals(before, get("annotations.csv"));

        Bundles.send(curator, "evidence.zip", bundle, "")
                .statusCode(200)
                .body("annotations", equalTo(0))
                .body("annotationsKnown", equalTo(5))
                .body("articlesKnown", equalTo(1));
        assertArrayEquals(before, get("annotations.csv"));
        Fixtures.api(curator)
                .get("/api/articles/" + article.id())
                .then()
                .body("disclaimer", equalTo("Written for tests; nobody's view."))
                .body("provenance.title.source", equalTo("file"));
    }

    @Test
    void holdsAllThatTheFindingRestsOn() throws IOException {
        annotate();
        Map<String, byte[]> files = Bundles.files(get("bundle.zip"));
        assertEquals(
                "The 📉 bridge fell in May, the bridge.\n\nمنع the town held “on”.",
                new String(files.get("articles/" + article.id() + "/text-1.txt"), StandardCharsets.UTF_8));
        String disclaimers = new String(files.get("disclaimers.txt"), StandardCharsets.UTF_8);
        assertTrue(disclaimers.contains("Written for tests; nobody's view."), disclaimers);
        for (String name : new String[] {
            "README.txt", "annotations.csv-metadata.json", "taxonomy.json", "articles/" + article.id() + "/article.json"
        }) {
            assertTrue(files.get(name).length > 100, name);
        }
        String manifest = new String(files.get("manifest-sha256.txt"), StandardCharsets.UTF_8);
        assertEquals(files.size() - 1, manifest.lines().count());
    }

    @Test
    void changedOnTheWayIsRefused() throws IOException {
        annotate();
        Map<String, byte[]> files = Bundles.files(get("bundle.zip"));
        files.put("annotations.csv", "annotation_id".getBytes(StandardCharsets.UTF_8));
        Bundles.send(curator, "evidence.zip", Bundles.zip(files), "")
                .statusCode(422)
                .body("detail", containsString("annotations.csv"));
        files.remove("manifest-sha256.txt");
        Bundles.send(curator, "evidence.zip", Bundles.zip(files), "").statusCode(422);
        Bundles.send(curator, "evidence.zip", "PK broken".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422);
        Bundles.send(curator, "a.csv", new byte[] {1, 2, (byte) 0xff}, "").statusCode(422);
        Bundles.send(curator, "a.csv", new byte[0], "").statusCode(422);
    }

    @Test
    void withTheIdOfAnotherArticleIsRefused() throws IOException {
        annotate();
        byte[] bundle = get("bundle.zip");
        forget();
        Article other = Fixtures.published("Other words.");
        Map<String, String> words = new LinkedHashMap<>();
        Bundles.words(bundle)
                .forEach((name, text) ->
                        words.put(name.replace(article.id(), other.id()), text.replace(article.id(), other.id())));
        Bundles.send(curator, "evidence.zip", Bundles.sealed(words), "")
                .statusCode(422)
                .body("detail", containsString(other.id() + " belongs to another article"));
    }

    @Test
    void aCsvAloneFindsItsArticlesByTheirText() {
        String id = "row-" + article.id();
        String stranger = "Stranger " + article.id();
        csv(row(id, "town held", stranger, "'=1+1"))
                .statusCode(200)
                .body("annotations", equalTo(1))
                .body("members", hasItem(stranger));

        Fixtures.api(curator).get("/api/annotations/" + id).then().statusCode(404);
        Member known = QuarkusTransaction.requiringNew()
                .call(() -> members.named(stranger).orElseThrow());
        assertTrue(!known.isActive());
        assertEquals(
                "=1+1", Fixtures.api(known).get("/api/annotations/" + id).statusCode() == 401 ? "=1+1" : "signed in");
        QuarkusTransaction.requiringNew().run(() -> {
            Annotation annotation = annotations.findById(id);
            assertEquals("=1+1", annotation.note().orElseThrow());
            assertEquals(stranger, annotation.annotator().name());
            assertEquals("town held", annotation.quote());
        });
    }

    @Test
    void errorsNameTheirLinesAndNothingIsTakenIn() {
        csv(
                        row("ok-" + article.id(), "town held", "", ""),
                        row("bad-1", "the  bridge", "", "\"two\nlines\""),
                        row("bad-2", "nowhere", "", ""),
                        row("bad 3", "town held", "", ""),
                        row("bad-4", "town held", "", "").replace("territory", "nope"),
                        row("bad-5", "town held", "", "").replace(TEXT.sha256(), "0"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.line", equalTo(List.of(5, 6, 7, 8)))
                .body("errors.column", equalTo(List.of("quote", "annotation_id", "topics", "text_sha256")));
        QuarkusTransaction.requiringNew()
                .run(() -> assertTrue(
                        annotations.findByIdOptional("ok-" + article.id()).isEmpty()));
        Bundles.send(curator, "a.csv", "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(422)
                .body("detail", containsString("text_sha256"));
    }

    @Test
    void unguardedCellsStayAsTheyAre() {
        String id = "raw-" + article.id();
        byte[] file = (HEAD + "\r\n" + row(id, "town held", "", "'=x") + "\r\n").getBytes(StandardCharsets.UTF_8);
        Bundles.send(curator, "a.csv", file, "?guard=none").statusCode(200);
        Fixtures.api(curator).get("/api/annotations/" + id).then().body("note", equalTo("'=x"));
    }

    @Test
    void onlyCuratorsTakeIn() {
        Bundles.send(Fixtures.member(Role.REVIEWER), "a.csv", new byte[] {1}, "")
                .statusCode(403);
        Fixtures.browser(analyst).get("/export/take-in").then().statusCode(403);
        Fixtures.browser(curator).get("/export/take-in").then().statusCode(200).body(containsString("name=\"file\""));
        Fixtures.browser(curator)
                .multiPart(
                        "file",
                        "a.csv",
                        (HEAD + "\r\n" + row("x", "nowhere", "", "") + "\r\n").getBytes(StandardCharsets.UTF_8))
                .multiPart("csrf", "csrf-token-of-the-tests-0123456789abcdef")
                .post("/export/take-in")
                .then()
                .statusCode(422)
                .body(containsString("<td>2</td><td>quote</td>"));
    }
}
