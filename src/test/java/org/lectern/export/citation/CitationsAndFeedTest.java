package org.lectern.export.citation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class CitationsAndFeedTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article = Fixtures.published("The bridge fell in May.", "The town held <on>.");

    private Annotation accepted(String quote, String... topics) {
        Annotation annotation = Fixtures.mark(article, analyst, quote, topics);
        Fixtures.api(analyst)
                .post("/api/annotations/" + annotation.id() + "/submit")
                .then()
                .statusCode(200);
        Fixtures.api(Fixtures.member(Role.REVIEWER))
                .post("/api/annotations/" + annotation.id() + "/accept")
                .then()
                .statusCode(200);
        return annotation;
    }

    @Test
    void anArticleIsCitedInThreeForms() {
        Fixtures.browser(analyst)
                .get("/articles/" + article.id() + "/cite.json")
                .then()
                .statusCode(200)
                .contentType(containsString("application/vnd.citationstyles.csl+json"))
                .header("Content-Disposition", "attachment; filename=\"" + article.id() + ".json\"")
                .body("[0].container-title", equalTo("The Test Outlet"));
        Fixtures.browser(analyst)
                .get("/articles/" + article.id() + "/cite.ris")
                .then()
                .body(containsString("T2  - The Test Outlet\r\n"));
        Fixtures.browser(analyst)
                .get("/articles/" + article.id() + "/cite.bib")
                .then()
                .body(containsString("@article{" + article.id()));
        Fixtures.browser(analyst).get("/articles/nope/cite.bib").then().statusCode(404);
        Fixtures.browser(analyst)
                .get("/articles/" + article.id() + "/cite.doc")
                .then()
                .statusCode(404);
    }

    @Test
    void aSelectionIsCitedTogether() {
        Article other = Fixtures.published("Other words.");
        Fixtures.api(analyst)
                .accept("*/*")
                .get("/api/citations?article=" + article.id() + "&article=" + other.id() + "&format=ris")
                .then()
                .statusCode(200)
                .body(containsString("ID  - " + article.id()))
                .body(containsString("ID  - " + other.id()));
        Fixtures.mark(article, analyst, "in May", "recruitment");
        Fixtures.api(analyst)
                .accept("*/*")
                .get("/api/citations?topic=recruitment&format=ris&annotator=" + analyst.name())
                .then()
                .body(containsString("ID  - " + article.id()))
                .body(not(containsString("ID  - " + other.id())));
        Fixtures.api(analyst).get("/api/citations?format=doc").then().statusCode(422);
        Fixtures.api(analyst).get("/api/citations?article=nope").then().statusCode(404);
    }

    @Test
    void thePageOfAnArticleSaysWhatItIsToMachines() throws Exception {
        Fixtures.api(Fixtures.member(Role.CURATOR))
                .body("{\"title\":\"Ends </script><b> here & there\"}")
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200);
        String page = Fixtures.browser(analyst).get("/articles/" + article.id()).asString();
        String begin = "<script type=\"application/ld+json\">";
        int from = page.indexOf(begin) + begin.length();
        JsonNode data = new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
        assertEquals("Article", data.path("@type").asText());
        assertEquals("Ends </script><b> here & there", data.path("headline").asText());
        assertEquals("The Test Outlet", data.path("publisher").path("name").asText());
        assertEquals("2016-03-09", data.path("datePublished").asText());
    }

    @Test
    void theFeedHasWhatWasAcceptedAndNothingElse() {
        Annotation held = accepted("The town held <on>", "territory");
        Annotation draft = Fixtures.mark(article, analyst, "in May");
        String address = "/annotations.atom?article=" + article.id();

        Response answer =
                Fixtures.api(Fixtures.member(Role.READER)).accept("*/*").get(address);
        answer.then().statusCode(200).contentType("application/atom+xml;charset=utf-8");
        XmlPath feed = answer.xmlPath();
        assertEquals("http://localhost:8080/annotations/" + held.id(), feed.getString("feed.entry.id"));
        assertTrue(feed.getString("feed.entry.content").startsWith("“The town held <on>”\n\na note\n\n"));
        assertEquals("territory", feed.getString("feed.entry.category.@term"));
        assertTrue(feed.getString("feed.link.find { it.@rel == 'self' }.@href").endsWith(address));
        assertTrue(!answer.asString().contains(draft.id()));

        Fixtures.browser(analyst)
                .header("If-None-Match", answer.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        accepted("in May");
        Fixtures.browser(analyst)
                .header("If-None-Match", answer.header("ETag"))
                .get(address)
                .then()
                .statusCode(200);
        RestAssured.given().get(address).then().statusCode(401).header("WWW-Authenticate", "Bearer");
        Fixtures.api(analyst).get("/annotations.atom?topic=nope").then().statusCode(422);
    }

    @Test
    void theFeedGoesOnOnFurtherPages() {
        for (int i = 0; i < 51; i++) {
            accepted("bridge");
        }
        String address = "/annotations.atom?article=" + article.id();
        XmlPath first = Fixtures.api(analyst).accept("*/*").get(address).xmlPath();
        assertEquals(50, first.getInt("feed.entry.size()"));
        String next = first.getString("feed.link.find { it.@rel == 'next' }.@href");
        assertTrue(next.endsWith(address + "&page=2"), next);
        XmlPath second =
                Fixtures.api(analyst).accept("*/*").get(address + "&page=2").xmlPath();
        assertEquals(1, second.getInt("feed.entry.size()"));
    }
}
