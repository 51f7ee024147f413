package org.lectern.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** Lists under /api come in pages of the same words, and one page is enough where there is no more. */
@QuarkusTest
class PagesOfListsTest {

    private final Member curator = Fixtures.member(Role.CURATOR);

    @Test
    void theAnnotationsOfAnArticleComeInOneAnswerOrInPages() {
        Article article = Fixtures.published("one two three four five six seven");
        List<String> words = List.of("one", "two", "three", "four", "five");
        words.forEach(word -> Fixtures.mark(article, curator, word, "territory", "recruitment"));
        String list = "/api/articles/" + article.id() + "/annotations";

        Fixtures.api(curator)
                .get(list)
                .then()
                .statusCode(200)
                .header("Link", nullValue())
                .body("quote", equalTo(words));

        List<String> read = new ArrayList<>();
        String next = list + "?size=2";
        while (next != null) {
            Response page = Fixtures.api(curator).urlEncodingEnabled(false).get(next);
            read.addAll(page.jsonPath().getList("quote"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        }
        assertEquals(words, read);
    }

    @Test
    void aProgramThatAsksOnceGetsAThousandAnnotations() {
        String[] words =
                IntStream.rangeClosed(1, 300).mapToObj(n -> "word" + n + "x").toArray(String[]::new);
        Article article = Fixtures.published(String.join(" ", words));
        for (String word : words) {
            Fixtures.mark(article, curator, word);
        }
        Fixtures.api(curator)
                .get("/api/articles/" + article.id() + "/annotations")
                .then()
                .header("Link", nullValue())
                .body("size()", equalTo(300));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles?size=0",
                "/api/articles?page=0",
                "/api/annotations/uncertain?size=-1",
                "/api/annotations/uncertain?page=0",
                "/api/annotations/deleted?page=0",
                "/api/annotations?size=0",
                "/api/reading/unread?size=0",
                "/api/imports?size=0",
                "/api/taxonomy/waiting?page=-1"
            })
    void aPageThatThereCannotBeIsRefused(String path) {
        Fixtures.api(curator).get(path).then().statusCode(422).body("title", equalTo("A value cannot be used"));
    }

    @Test
    void aPageFarBeyondTheLastIsEmpty() {
        Article article = Fixtures.published("one two three");
        for (String list : List.of("/api/articles/" + article.id() + "/annotations", "/api/annotations/uncertain")) {
            Fixtures.api(curator)
                    .get(list + "?page=2147483647&size=2147483647")
                    .then()
                    .statusCode(200)
                    .body("size()", equalTo(0));
        }
    }
}
