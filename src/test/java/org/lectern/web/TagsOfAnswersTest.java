package org.lectern.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.AtOnce;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** What programs read under /api has the tag of its bytes, and that tag is what they change it by. */
@QuarkusTest
class TagsOfAnswersTest {

    private final Member curator = Fixtures.member(Role.CURATOR);
    private final Article article = Fixtures.published("The dam held for two days.", "Then it did not.");
    private final Annotation annotation = Fixtures.mark(article, curator, "The dam", "territory");

    private String tag(String path) {
        return Fixtures.api(curator)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
    }

    private void change(String tag, String path, String body, int status) {
        Fixtures.api(curator)
                .header("If-Match", tag)
                .body(body)
                .patch(path)
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles/%s",
                "/api/articles?q=two",
                "/api/articles/%s/annotations",
                "/api/annotations/%2$s",
                "/api/annotations/%2$s/history",
                "/api/annotations/uncertain",
                "/api/coverage",
                "/api/members",
                "/api/imports",
                "/api/taxonomy",
                "/api/taxonomy/versions",
                "/api/taxonomy/versions/1",
                "/api/taxonomy/waiting"
            })
    void whoHasThePresentBytesIsToldSo(String form) {
        String path = form.formatted(article.id(), annotation.id());
        String tag = tag(path);
        Fixtures.api(curator)
                .header("If-None-Match", "\"other\", W/" + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", "private, no-cache")
                .body(equalTo(""));
        Fixtures.api(curator).header("If-None-Match", tag).head(path).then().statusCode(304);
        Fixtures.api(curator)
                .header("If-None-Match", "\"other\"")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void theHeadOfAnAnswerHasItsTag() {
        String path = "/api/articles/" + article.id();
        assertEquals(tag(path), Fixtures.api(curator).head(path).header("ETag"));
        String list = path + "/annotations";
        assertEquals(tag(list), Fixtures.api(curator).head(list).header("ETag"));
    }

    @Test
    void theTagThatWasReadIsTheOneToChangeBy() {
        String path = "/api/annotations/" + annotation.id();
        String seen = tag(path);
        change(seen, path, "{\"note\":\"first\"}", 200);
        change(seen, path, "{\"note\":\"second\"}", 412);
        change("W/" + tag(path), path, "{\"note\":\"second\"}", 412);
        change("\"other\", " + tag(path), path, "{\"note\":\"second\"}", 200);

        String text = "/api/articles/" + article.id();
        String before = tag(text);
        change(before, text, "{\"subtitle\":\"One\"}", 200);
        change(before, text, "{\"subtitle\":\"Two\"}", 412);
        change("*", text, "{\"subtitle\":\"Two\"}", 200);
    }

    @Test
    void theBareVersionIsStillTaken() {
        String path = "/api/annotations/" + annotation.id();
        change("\"0\"", path, "{\"note\":\"first\"}", 200);
        change("\"0\"", path, "{\"note\":\"second\"}", 412);
    }

    @Test
    void anAnnotationHasAnotherTagWhenItsArticleSaysSomethingElseOfItself() {
        String path = "/api/annotations/" + annotation.id();
        String before = tag(path);
        change("*", "/api/articles/" + article.id(), "{\"disclaimer\":\"Another disclaimer.\"}", 200);
        Fixtures.api(curator)
                .header("If-None-Match", before)
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Another disclaimer."));
        assertNotEquals(before, tag(path));
        change(before, path, "{\"note\":\"on what was before\"}", 412);
    }

    @Test
    void everyStepOfACuratorTakesTheTag() {
        Article draft = Fixtures.draft("A first paragraph.", "A second one.");
        String path = "/api/articles/" + draft.id();
        for (String step : List.of("/publish", "/split", "/keep-whole")) {
            Fixtures.api(curator)
                    .header("If-Match", "\"other\"")
                    .post(path + step)
                    .then()
                    .statusCode(412);
        }
        Fixtures.api(curator)
                .header("If-Match", tag(path))
                .post(path + "/publish")
                .then()
                .statusCode(200);
    }

    @Test
    void ofManyChangesOfOneStateExactlyOneIsMade() throws Exception {
        for (String path : List.of("/api/annotations/" + annotation.id(), "/api/articles/" + article.id())) {
            String seen = tag(path);
            String field = path.contains("annotations") ? "note" : "subtitle";
            List<Callable<Integer>> changes = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(n -> () -> Fixtures.api(curator)
                            .header("If-Match", seen)
                            .body("{\"" + field + "\":\"by " + n + "\"}")
                            .patch(path)
                            .statusCode())
                    .toList();
            assertEquals(
                    List.of(200, 412, 412, 412, 412, 412),
                    AtOnce.all(changes).stream().sorted().toList());
        }
    }
}
