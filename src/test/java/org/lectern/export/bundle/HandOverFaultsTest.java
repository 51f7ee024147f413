package org.lectern.export.bundle;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;

/** What is wrong in a file that goes along with the rows is told with its place, and nothing is taken in. */
@QuarkusTest
class HandOverFaultsTest {

    private final JudgedFinding finding = new JudgedFinding();

    @BeforeEach
    void prepare() {
        finding.prepare();
    }

    private ValidatableResponse send(Map<String, String> words) throws IOException {
        return Bundles.send(finding.curator, "evidence.zip", Bundles.sealed(words), "");
    }

    private void requireAbsent() {
        Fixtures.api(finding.curator)
                .get("/api/articles/" + finding.article.id())
                .then()
                .statusCode(404);
    }

    @Test
    void aLineThatCannotBeUsedIsToldAndNothingIsTakenIn() throws IOException {
        Map<String, String> words = finding.takenAway();
        String values = "articles/" + finding.article.id() + "/provenance.jsonl";

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
        wrong(words, "history.jsonl", 1, "annotation", finding.judged, "someone-else");
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
        Map<String, String> words = finding.takenAway();
        String file = "articles/" + finding.article.id() + "/article.json";
        for (String broken : List.of("{", "{}", "null", words.get(file).replace("\"sha256\"", "\"sha\""))) {
            Map<String, String> changed = new LinkedHashMap<>(words);
            changed.put(file, broken);
            send(changed).statusCode(422).body("detail", containsString(file));
        }
        requireAbsent();
    }

    @Test
    void aFileThatTheManifestDoesNotListIsRefused() throws IOException {
        Map<String, byte[]> files = Bundles.files(finding.bundle(finding.curator));
        files.compute("manifest-sha256.txt", (file, bytes) -> new String(bytes)
                .replaceAll(".*history.jsonl\n", "")
                .getBytes());
        Bundles.forget(finding.article);
        Bundles.send(finding.curator, "evidence.zip", Bundles.zip(files), "")
                .statusCode(422)
                .body("detail", containsString("“history.jsonl” is in the bundle and not in its manifest"));
        requireAbsent();
    }
}
