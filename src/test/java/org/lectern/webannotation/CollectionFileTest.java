package org.lectern.webannotation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class CollectionFileTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article = Fixtures.published("One two three.");

    private JsonPath file(Member reader, String query) {
        return JsonPath.from(Fixtures.browser(reader)
                .get("/export/annotations.jsonld" + query)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("application/ld+json"))
                .header("Content-Disposition", containsString("annotations.jsonld"))
                .extract()
                .asString());
    }

    @Test
    void holdsWhatMatchesInTheOrderOfTheText() {
        Fixtures.mark(article, analyst, "three", "territory");
        Fixtures.mark(article, analyst, "One", "territory");
        Fixtures.mark(article, analyst, "two");

        JsonPath found = file(analyst, "?article=" + article.id() + "&topic=territory");
        MatcherAssert.assertThat(found.getString("type"), equalTo("AnnotationCollection"));
        MatcherAssert.assertThat(
                found.getString("id"),
                endsWith("/export/annotations.jsonld?article=" + article.id() + "&topic=territory"));
        MatcherAssert.assertThat(found.getInt("total"), equalTo(2));
        MatcherAssert.assertThat(found.getString("first.id"), equalTo(found.getString("id") + "#first"));
        MatcherAssert.assertThat(found.getString("first.partOf.id"), equalTo(found.getString("id")));
        MatcherAssert.assertThat(found.getInt("first.partOf.total"), equalTo(2));
        MatcherAssert.assertThat(found.getString("last"), equalTo(found.getString("first.id")));
        MatcherAssert.assertThat(
                found.getList("first.items.target.selector.flatten().findAll { it.type == 'TextQuoteSelector' }.exact"),
                contains("One", "three"));
    }

    @Test
    void holdsNothingThatItsReaderMayNotSee() {
        Fixtures.mark(article, analyst, "two");
        JsonPath found = file(Fixtures.member(Role.CURATOR), "?article=" + article.id());
        MatcherAssert.assertThat(found.getList("first.items"), empty());
        Fixtures.browser(analyst)
                .get("/export/annotations.jsonld?topic=x")
                .then()
                .statusCode(422);
    }

    @Test
    void programsGetTheSameFileWithTheirToken() {
        Fixtures.mark(article, analyst, "two");
        JsonPath found = JsonPath.from(Fixtures.api(analyst)
                .accept("application/ld+json")
                .get("/api/export/annotations.jsonld?article=" + article.id())
                .then()
                .statusCode(200)
                .extract()
                .asString());
        MatcherAssert.assertThat(
                found.getString("id"), endsWith("/api/export/annotations.jsonld?article=" + article.id()));
        MatcherAssert.assertThat(found.getInt("total"), equalTo(1));
        Fixtures.api(Fixtures.member(Role.READER))
                .accept("*/*")
                .get("/api/export/annotations.jsonld?article=" + article.id())
                .then()
                .body(containsString("\"total\":0"));
    }
}
