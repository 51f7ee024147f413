package org.lectern.webannotation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class ContainerTest {

    private static final String CONTAINER = "/w3c/annotations/";
    private static final String LD = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static final String IRIS = "return=representation;include=\"http://www.w3.org/ns/oa#PreferContainedIRIs\"";
    private static final String MINIMAL =
            "return=representation;include=\"http://www.w3.org/ns/ldp#PreferMinimalContainer\"";

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article =
            Fixtures.published("The 📉 town held in May.", "In June the 📉 town held again, they said.");

    private RequestSpecification as(Member member) {
        return Fixtures.api(member).accept("*/*").config(RestAssured.config());
    }

    private String text() {
        return as(analyst).get("/articles/" + article.id() + "/text").asString();
    }

    private ValidatableResponse post(String body) {
        return as(analyst)
                .contentType(ContentType.BINARY)
                .header("Content-Type", LD)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(CONTAINER)
                .then();
    }

    private String annotation(String selector, String more) {
        return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"Annotation\",\"target\":{\"source\":\""
                + "http://localhost:8080/articles/" + article.id() + "/text\",\"selector\":" + selector + "}" + more
                + "}";
    }

    private static String quote(String exact) {
        return "{\"type\":\"TextQuoteSelector\",\"exact\":\"" + exact + "\"}";
    }

    private static String quoteAt(String exact, int start, int end) {
        return "[" + quote(exact) + ",{\"type\":\"TextPositionSelector\",\"start\":" + start + ",\"end\":" + end + "}]";
    }

    @Test
    void everyAnswerSaysWhatTheContainerIsRefusalsToo() {
        for (Response answer : List.of(
                as(analyst).get(CONTAINER),
                as(analyst).head(CONTAINER),
                RestAssured.given().options(CONTAINER),
                RestAssured.given().get(CONTAINER),
                as(analyst).patch(CONTAINER),
                as(analyst).accept("image/png").get(CONTAINER),
                as(analyst).header("Content-Type", "text/plain").body("hello").post(CONTAINER))) {
            answer.then()
                    .header("Link", containsString("<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\""))
                    .header("Link", containsString("constrainedBy"))
                    .header("Allow", "GET, HEAD, OPTIONS, POST")
                    .header("Accept-Post", containsString("application/ld+json"))
                    .header("Vary", containsString("Prefer"));
        }
        assertEquals(401, RestAssured.given().get(CONTAINER).statusCode());
        assertEquals(405, as(analyst).patch(CONTAINER).statusCode());
        assertEquals(406, as(analyst).accept("image/png").get(CONTAINER).statusCode());
        assertEquals(
                415,
                as(analyst)
                        .header("Content-Type", "text/plain")
                        .body("hello")
                        .post(CONTAINER)
                        .statusCode());
    }

    @Test
    void aPageOfAnotherSiteMayAskWithATokenButNotWithACookie() {
        RestAssured.given()
                .header("Origin", "https://tool.example")
                .header("Access-Control-Request-Method", "POST")
                .options(CONTAINER)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void pagesAreWalkedFromFirstToLast() {
        for (int i = 0; i < 45; i++) {
            Fixtures.mark(article, analyst, "in May", "territory");
        }
        String query = "?article=" + article.id();
        JsonPath container = as(analyst)
                .get(CONTAINER + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of("BasicContainer", "AnnotationCollection"), container.getList("type"));
        assertEquals(45, container.getInt("total"));
        List<String> seen = new ArrayList<>();
        String next = container.getString("first.id");
        String last = next;
        while (next != null) {
            JsonPath page = as(analyst)
                    .get(next)
                    .then()
                    .contentType(startsWith("application/ld+json"))
                    .extract()
                    .jsonPath();
            assertEquals("AnnotationPage", page.getString("type"));
            assertEquals(container.getString("id"), page.getString("partOf.id"));
            assertEquals(seen.size(), page.getInt("startIndex"));
            assertEquals(seen.isEmpty(), page.getString("prev") == null);
            seen.addAll(page.getList("items.id"));
            last = next;
            next = page.getString("next");
        }
        assertEquals(45, new HashSet<>(seen).size());
        assertEquals(45, seen.size());
        assertEquals(container.getString("last"), last);
        as(analyst).get(CONTAINER + query + "&page=3").then().statusCode(404);
    }

    @Test
    void theClientSaysHowMuchItWants() {
        Fixtures.mark(article, analyst, "in May");
        as(analyst)
                .header("Prefer", MINIMAL)
                .get(CONTAINER)
                .then()
                .header("Preference-Applied", "return=representation")
                .body("first", startsWith("http://"));
        as(analyst)
                .header("Prefer", IRIS)
                .get(CONTAINER + "?article=" + article.id())
                .then()
                .header("Content-Location", containsString("?iris=1&article="))
                .body("first.items[0]", startsWith("http://"));
        as(analyst).get(CONTAINER).then().body("first.items[0].type", equalTo("Annotation"));
    }

    @Test
    void theTagOfTheContainerChangesWithItsContents() {
        String before = as(analyst).get(CONTAINER).header("ETag");
        assertEquals(before, as(analyst).head(CONTAINER).header("ETag"));
        as(analyst).header("If-None-Match", before).get(CONTAINER).then().statusCode(304);
        Annotation annotation = Fixtures.mark(article, analyst, "in May");
        String with = as(analyst).get(CONTAINER).header("ETag");
        assertNotEquals(before, with);
        Fixtures.api(analyst).body("{\"note\":\"new\"}").patch("/api/annotations/" + annotation.id());
        assertNotEquals(with, as(analyst).get(CONTAINER).header("ETag"));
    }

    @Test
    void positionsPointIntoTheServedText() {
        Annotation annotation = Fixtures.mark(article, analyst, "held again", "territory", "recruitment");
        JsonPath json = as(analyst)
                .get(CONTAINER + annotation.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String text = as(analyst).get(json.getString("target.source")).asString();
        int start = text.offsetByCodePoints(0, json.getInt("target.selector[1].start"));
        int end = text.offsetByCodePoints(0, json.getInt("target.selector[1].end"));
        assertEquals("held again", text.substring(start, end));
        assertEquals("held again", json.getString("target.selector[0].exact"));
        assertEquals("classifying", json.getString("motivation"));
        assertEquals("draft", json.getString("reviewState"));
        assertEquals("Written for tests; nobody's view.", json.getString("article.disclaimer"));
        as(analyst)
                .get(json.getString("body.find { it.purpose == 'classifying' }.source"))
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("type", equalTo("skos:Concept"))
                .body("prefLabel.en", equalTo("Territory"));
    }

    @Test
    void theQuoteDecidesAndPositionsOnlyTellItsPlacesApart() {
        String text = text();
        int second = text.lastIndexOf("town held");
        int codePoints = text.codePointCount(0, second);
        assertNotEquals(second, codePoints);

        post(annotation(quote("held again"), ""))
                .statusCode(201)
                .body("target.selector[0].exact", equalTo("held again"));
        post(annotation(quoteAt("held again", 0, 3), ""))
                .statusCode(201)
                .body("target.selector[1].start", equalTo(text.codePointCount(0, text.indexOf("held again"))));
        post(annotation(quote("town held"), "")).statusCode(422).body("candidates.size()", equalTo(2));
        post(annotation(quoteAt("town held", 2, 11), "")).statusCode(422);
        for (int start : new int[] {second, codePoints}) {
            post(annotation(quoteAt("town held", start, start + 9), ""))
                    .statusCode(201)
                    .body("target.selector[1].start", equalTo(codePoints));
        }
        post(annotation("{\"type\":\"TextQuoteSelector\",\"exact\":\"town held\",\"suffix\":\" again\"}", ""))
                .statusCode(201)
                .body("target.selector[1].start", equalTo(codePoints));
        post(annotation(quote("nowhere"), "")).statusCode(422);
        post(annotation("{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":3}", ""))
                .statusCode(201);
        post(annotation("{\"type\":\"TextPositionSelector\",\"start\":9,\"end\":13}", ""))
                .statusCode(422);
        post(annotation("{\"type\":\"CssSelector\",\"value\":\"p\"}", "")).statusCode(422);
    }

    @Test
    void theUuidThatALibraryInABrowserGivesForAnIdIsKeptAsOne() {
        post(annotation(quote("in May"), ",\"id\":\"0f3c2f0e-5a1b-4c7d-9e8f-a1b2c3d4e5f6\""))
                .statusCode(201)
                .body("via", contains("urn:uuid:0f3c2f0e-5a1b-4c7d-9e8f-a1b2c3d4e5f6"));
        post(annotation(quote("in May"), ",\"id\":\"nine\"")).statusCode(422);
    }

    @Test
    void whatAForeignClientSaysComesBack() {
        String more = ",\"id\":\"http://elsewhere.example/9\",\"canonical\":\"urn:x:1\",\"motivation\":\"assessing\","
                + "\"creator\":{\"type\":\"Person\",\"name\":\"Somebody\"},\"rights\":\"https://example.org/licence\","
                + "\"x:mood\":{\"a\":[1,null]},\"body\":[{\"type\":\"TextualBody\",\"value\":\"<p>Well.</p>\","
                + "\"format\":\"text/html\",\"language\":\"en\"},{\"type\":\"TextualBody\",\"purpose\":\"tagging\","
                + "\"value\":\"Territory\"},{\"type\":\"SpecificResource\",\"purpose\":\"classifying\",\"source\":\""
                + "http://localhost:8080/taxonomy/1/recruitment\"},\"https://example.org/see\"]";
        String location = post(annotation(quote("in May"), more))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("via", contains("http://elsewhere.example/9"))
                .extract()
                .header("Location");
        JsonPath json = as(analyst).get(location).then().extract().jsonPath();
        assertEquals(location, json.getString("id"));
        assertEquals("urn:x:1", json.getString("canonical"));
        assertEquals("assessing", json.getString("motivation"));
        assertEquals(analyst.name(), json.getString("creator.name"));
        assertEquals("Somebody", json.getString("asSent.creator.name"));
        assertEquals("https://example.org/licence", json.getString("rights"));
        assertEquals(1, json.getInt("'x:mood'.a[0]"));
        assertEquals("text/html", json.getString("body[0].format"));
        assertEquals("https://example.org/see", json.getString("body[3]"));
        assertEquals(
                List.of("territory", "recruitment"),
                Fixtures.api(analyst)
                        .get("/api/annotations/" + location.substring(location.lastIndexOf('/') + 1))
                        .jsonPath()
                        .getList("topics"));
    }

    @Test
    void theMotivationIsTheClientsWhereItSaysOneAndFollowsTheBodiesWhereItSaysNone() throws Exception {
        String classified = ",\"body\":{\"type\":\"SpecificResource\",\"purpose\":\"classifying\",\"source\":\""
                + "http://localhost:8080/taxonomy/1/recruitment\"}";
        String location = post(annotation(quote("in May"), classified))
                .statusCode(201)
                .body("motivation", equalTo("classifying"))
                .extract()
                .header("Location");
        Response before = as(analyst).get(location);

        put(location, before, "motivation", "\"commenting\"").statusCode(200).body("motivation", equalTo("commenting"));
        put(location, before, "motivation", "\"editing\"").statusCode(412);
        put(location, as(analyst).get(location), "motivation", "[\"editing\",\"classifying\"]")
                .statusCode(200)
                .body("motivation", contains("editing", "classifying"));
        put(location, as(analyst).get(location), "motivation", "\"two words\"").statusCode(422);

        put(location, as(analyst).get(location), "motivation", "\"classifying\"")
                .statusCode(200);
        put(location, as(analyst).get(location), "body", "{\"type\":\"TextualBody\",\"value\":\"Only a note\"}")
                .statusCode(200)
                .body("motivation", equalTo("commenting"));
    }

    /** Sends back what was answered, with another value of one property. */
    private ValidatableResponse put(String location, Response present, String property, String value)
            throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = (ObjectNode) mapper.readTree(present.asString());
        json.set(property, mapper.readTree(value));
        return put(location, json.toString(), present.header("ETag"));
    }

    @Test
    void wordsThatAreNoTopicAreRefused() {
        for (String body : List.of(
                "{\"type\":\"SpecificResource\",\"purpose\":\"classifying\",\"source\":\"http://localhost:8080/taxonomy/1/nope\"}",
                "{\"type\":\"SpecificResource\",\"purpose\":\"classifying\",\"source\":\"http://else.example/t\"}",
                "{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"nope\"}",
                "\"http://localhost:8080/taxonomy#nope\"")) {
            post(annotation(quote("in May"), ",\"body\":" + body))
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("detail", containsString("is not in the vocabulary"));
        }
    }

    @Test
    void whatCannotBeGivenBackAsValidIsRefused() {
        for (String more : List.of(
                ",\"rights\":\"all mine\"",
                ",\"canonical\":[\"urn:x:1\",\"urn:x:2\"]",
                ",\"generated\":\"yesterday\"",
                ",\"generator\":\"a name\"",
                ",\"body\":{\"type\":\"Choice\",\"items\":[]}",
                ",\"body\":\"x\",\"bodyValue\":\"y\"")) {
            post(annotation(quote("in May"), more)).statusCode(422);
        }
        post("{not json").statusCode(400);
        post("[]").statusCode(400);
        post("{\"type\":\"Nonsense\"}").statusCode(422);
        post("{\"type\":\"Annotation\",\"target\":\"http://else.example/1\"}").statusCode(422);
        post(annotation(quote("in May"), ",\"x\":\"\\u0000\",\"bodyValue\":\"\\u0000\""))
                .statusCode(422);
    }

    @Test
    void anAnnotationIsReplacedAndDeletedUnderItsTag() {
        String name = "my-name-" + article.id();
        String location = as(analyst)
                .header("Content-Type", LD)
                .header("Slug", name)
                .body(annotation(quote("in May"), ",\"bodyValue\":\"first\",\"canonical\":\"urn:x:1\""))
                .post(CONTAINER)
                .header("Location");
        assertEquals(name, location.substring(location.lastIndexOf('/') + 1));
        Response one = as(analyst).get(location);
        String tag = one.header("ETag");
        as(analyst).header("If-None-Match", tag).get(location).then().statusCode(304);
        String changed = one.asString().replace("first", "second");

        String newTag = put(location, changed, tag)
                .statusCode(200)
                .body("body[0].value", equalTo("second"))
                .body("via", nullValue())
                .extract()
                .header("ETag");
        assertNotEquals(tag, newTag);
        put(location, changed, tag).statusCode(412);
        put(location, changed.replace("urn:x:1", "urn:x:2"), newTag).statusCode(409);
        put(location, annotation(quote("The"), ""), newTag)
                .statusCode(200)
                .body("target.selector[0].exact", equalTo("The"))
                .body("canonical", equalTo("urn:x:1"))
                .body("body", nullValue());
        as(analyst).header("If-Match", newTag).delete(location).then().statusCode(412);
        String last = as(analyst).get(location).header("ETag");
        as(analyst).header("If-Match", last).delete(location).then().statusCode(204);
        as(analyst).get(location).then().statusCode(404).header("Link", containsString("ldp#Resource"));
    }

    private ValidatableResponse put(String location, String body, String tag) {
        return as(analyst)
                .header("Content-Type", LD)
                .header("If-Match", tag)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put(location)
                .then();
    }

    @Test
    void everyoneSeesAndDoesWhatTheirRoleAllows() {
        Annotation draft = Fixtures.mark(article, analyst, "in May", "territory");
        Member other = Fixtures.member(Role.ANALYST);
        Member reader = Fixtures.member(Role.READER);
        String iri = "http://localhost:" + RestAssured.port + CONTAINER + draft.id();
        as(analyst)
                .header("Prefer", IRIS)
                .get(CONTAINER + "?article=" + article.id())
                .then()
                .body("first.items", hasItems(iri));
        as(other)
                .header("Prefer", IRIS)
                .get(CONTAINER + "?article=" + article.id())
                .then()
                .body("total", equalTo(0));
        as(other).get(CONTAINER + draft.id()).then().statusCode(404);
        as(reader)
                .header("Content-Type", LD)
                .body(annotation(quote("in May"), ""))
                .post(CONTAINER)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        Fixtures.browser(analyst)
                .header("Content-Type", LD)
                .body(annotation(quote("in May"), ""))
                .post(CONTAINER)
                .then()
                .statusCode(201);
        Fixtures.browser(analyst)
                .header("X-CSRF-Token", "wrong")
                .header("Content-Type", LD)
                .body(annotation(quote("in May"), ""))
                .post(CONTAINER)
                .then()
                .statusCode(not(201));
    }

    @Test
    void peopleAreLedToPages() {
        Annotation annotation = Fixtures.mark(article, analyst, "in May");
        Fixtures.browser(analyst)
                .accept("text/html,*/*;q=0.1")
                .get(CONTAINER + annotation.id())
                .then()
                .statusCode(303)
                .header("Location", containsString("/annotations/" + annotation.id()));
        Fixtures.browser(analyst)
                .accept("text/html")
                .get("/taxonomy/1/territory")
                .then()
                .statusCode(303)
                .header("Location", containsString("/taxonomy#territory"));
        as(analyst).get("/taxonomy/1/nope").then().statusCode(404);
        as(analyst).get("/taxonomy/9/territory").then().statusCode(404);
    }

    @Test
    void itemsOfThePageHaveTheShapeOfTheModel() {
        Fixtures.mark(article, analyst, "in May", "territory");
        as(analyst)
                .get(CONTAINER + "?article=" + article.id())
                .then()
                .body("first.items[0].'@context'", hasItem("http://www.w3.org/ns/anno.jsonld"))
                .body("first.items[0].body[0].type", equalTo("TextualBody"))
                .body("first.items[0].body[0].purpose", equalTo("commenting"))
                .body("first.items[0].creator.id", startsWith("urn:uuid:"))
                .body("first.items[0].created", containsString("Z"));
    }
}
