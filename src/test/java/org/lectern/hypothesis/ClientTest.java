package org.lectern.hypothesis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** What a client of that API does, in the order in which it does it. */
@QuarkusTest
class ClientTest {

    private static final String API = "/hypothesis/api/";
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article =
            Fixtures.published("The 📉 “town” held in May.", "In June the town held again, they said. They left.");
    private final String address = "https://outlet.example/news/" + UUID.randomUUID();

    private String tokenOf(Member member) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("name", member.name(), "password", Fixtures.PASSWORD))
                .post("/api/tokens")
                .jsonPath()
                .getString("token");
    }

    private void cameFrom(Article some, String address) {
        Fixtures.api(Fixtures.member(Role.CURATOR))
                .body(Map.of("sourceUrl", address))
                .patch("/api/articles/" + some.id())
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> target(String uri, String exact, String prefix, String suffix) {
        // positions of a page with much before the article: they must not count
        return Map.of(
                "source",
                uri,
                "selector",
                List.of(
                        Map.of("type", "RangeSelector", "startContainer", "/div[3]/p[1]", "startOffset", 4),
                        Map.of("type", "TextPositionSelector", "start", 4321, "end", 4330),
                        Map.of("type", "TextQuoteSelector", "exact", exact, "prefix", prefix, "suffix", suffix)));
    }

    private static Map<String, Object> annotation(String uri, String exact, boolean shared) {
        return Map.of(
                "uri",
                uri,
                "group",
                "__world__",
                "text",
                "A note.",
                "tags",
                List.of("Territory"),
                "permissions",
                Map.of("read", List.of(shared ? "group:__world__" : "acct:me@localhost")),
                "document",
                Map.of("title", "A page"),
                "target",
                List.of(target(uri, exact, "", "")));
    }

    private ValidatableResponse post(Map<String, Object> annotation) {
        return Fixtures.api(analyst).body(annotation).post(API + "annotations").then();
    }

    private JsonPath search(Member reader, String query) {
        return Fixtures.api(reader)
                .get(API + "search?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aClientLearnsWhereEverythingIs() {
        JsonPath routes = RestAssured.get(API).then().statusCode(200).extract().jsonPath();
        String base = RestAssured.baseURI + ":" + RestAssured.port;
        assertEquals(base + API + "annotations/:id", routes.getString("links.annotation.update.url"));
        assertEquals("PATCH", routes.getString("links.annotation.update.method"));
        assertEquals(base + API + "search", routes.getString("links.search.url"));
        RestAssured.get(API + "links")
                .then()
                .statusCode(200)
                .body("'oauth.revoke'", equalTo(base + API + "token/revoke"))
                .body("'groups.new'", notNullValue())
                .body("user", containsString(":user"));
    }

    @Test
    void aPersonalTokenIsTheGrant() {
        String token = tokenOf(analyst);
        RestAssured.given()
                .formParam("grant_type", GRANT)
                .formParam("assertion", token)
                .post(API + "token")
                .then()
                .statusCode(200)
                .body("access_token", equalTo(token))
                .body("expires_in", equalTo(86400));
        RestAssured.given()
                .formParam("grant_type", "refresh_token")
                .formParam("refresh_token", token)
                .post(API + "token")
                .then()
                .statusCode(200)
                .body("refresh_token", equalTo(token));
        RestAssured.given()
                .formParam("token", token)
                .post(API + "token/revoke")
                .then()
                .statusCode(200);
        RestAssured.given()
                .formParam("grant_type", "refresh_token")
                .formParam("refresh_token", token)
                .post(API + "token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_grant"))
                .body("reason", containsString("revoked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant_type=password&assertion=x", "grant_type=authorization_code", ""})
    void anotherKindOfGrantIsNone(String form) {
        RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post(API + "token")
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
    }

    @Test
    void aVisitorIsToldThatNothingIsThereRatherThanRefused() {
        RestAssured.get(API + "profile")
                .then()
                .statusCode(200)
                .body("userid", nullValue())
                .body("authority", equalTo("localhost"));
        RestAssured.get(API + "groups").then().statusCode(200).body("$", empty());
        cameFrom(article, address);
        Fixtures.mark(article, analyst, "They left");
        RestAssured.given()
                .queryParam("uri", address)
                .get(API + "search")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post(API + "annotations")
                .then()
                .statusCode(401);
    }

    @Test
    void aMemberHasAnAccountAndAGroup() {
        String account = "acct:" + analyst.name().replace(" ", "%20") + "@localhost";
        Fixtures.api(analyst)
                .get(API + "profile")
                .then()
                .body("userid", equalTo(account))
                .body("user_info.display_name", equalTo(analyst.name()));
        Fixtures.api(analyst).get(API + "profile/groups").then().body("id", contains("__world__"));
        Fixtures.api(analyst).get(API + "groups?authority=localhost").then().body("type", contains("private"));
        Fixtures.api(analyst).get(API + "groups/__world__").then().statusCode(200);
        Fixtures.api(analyst).get(API + "groups/other").then().statusCode(404);
    }

    @Test
    void whatIsSharedIsSubmittedAndWhatIsPrivateIsADraft() {
        cameFrom(article, address);
        String shared = post(annotation(address + "?utm_source=x", "They left", true))
                .statusCode(200)
                .body("uri", equalTo(address))
                .body("tags", contains("territory"))
                .body("text", equalTo("A note."))
                .body("permissions.read", contains("group:__world__"))
                .body("lectern.state", equalTo("submitted"))
                .body("lectern.disclaimer", equalTo("Written for tests; nobody's view."))
                .extract()
                .path("id");
        String kept = post(annotation(address, "In June", false))
                .statusCode(200)
                .body("lectern.state", equalTo("draft"))
                .extract()
                .path("id");
        Member other = Fixtures.member(Role.ANALYST);
        assertEquals(List.of(shared), search(other, "uri=" + address).getList("rows.id"));
        Fixtures.api(other).get(API + "annotations/" + kept).then().statusCode(404);
        assertEquals(2, search(analyst, "uri=" + address).getInt("total"));
    }

    @Test
    void thePassageIsFoundByItsWordsAndGivenOutAsClientsCount() {
        String uri = "http://localhost:8080/articles/" + article.id();
        Map<String, Object> sent = Map.of(
                "uri", uri, "target", List.of(target(uri, "town held again", "In June the ", ", they said.They")));
        JsonPath made = post(sent).statusCode(200).extract().jsonPath();
        assertEquals("town held again", made.getString("target[0].selector[1].exact"));
        String text = "The 📉 “town” held in May.\n\nIn June the town held again, they said. They left.";
        int start = made.getInt("target[0].selector[0].start");
        assertEquals("town held again", text.substring(start, made.getInt("target[0].selector[0].end")));
    }

    @Test
    void aPageThatBreaksParagraphsOtherwiseStillTellsThePassage() {
        String uri = "http://localhost:8080/articles/" + article.id();
        Map<String, Object> sent = Map.of(
                "uri",
                uri,
                "target",
                List.of(target(uri, "“town” held in May.In June the town", "MenuThe 📉 ", " held again, they said.")));
        post(sent)
                .statusCode(200)
                .body("target[0].selector[1].exact", equalTo("“town” held in May.\n\nIn June the town"));
    }

    @Test
    void aRepeatedPassageIsToldByTheWordsBesideItThatAreTheArticles() {
        Article repeating = Fixtures.published("They left the town. All was quiet.", "They left the town. It rained.");
        String uri = "http://localhost:8080/articles/" + repeating.id();
        Map<String, Object> second =
                target(uri, "They left the town.", "left the town. All was quiet.", " It rained.Read more of this");
        post(Map.of("uri", uri, "target", List.of(second)))
                .statusCode(200)
                .body("target[0].selector[0].start", equalTo(36));
        Map<String, Object> untold = target(uri, "They left the town.", "Read more", "Subscribe");
        post(Map.of("uri", uri, "target", List.of(untold))).statusCode(422);
    }

    @Test
    void whatCannotBeToldOrHasNoPlaceIsRefusedWithAReason() {
        String uri = "http://localhost:8080/articles/" + article.id();
        post(annotation("https://elsewhere.example/1", "They left", true))
                .statusCode(422)
                .body("field", equalTo("uri"))
                .body("reason", containsString("no article here"));
        post(annotation(uri, "words that are not there", true)).statusCode(422).body("field", equalTo("quote"));
        post(annotation(uri, "held", true)).statusCode(422).body("reason", containsString("2 times"));
        post(Map.of("uri", uri, "text", "on the page", "target", List.of(Map.of("source", uri))))
                .statusCode(422)
                .body("field", equalTo("target"));
        post(Map.of("uri", uri, "references", List.of("some"), "target", List.of(Map.of("source", uri))))
                .statusCode(422)
                .body("field", equalTo("references"));
        post(Map.of("uri", uri, "tags", List.of("weather"), "target", List.of(target(uri, "They left", "", ""))))
                .statusCode(422)
                .body("reason", containsString("territory"));
        assertEquals(0, search(analyst, "uri=" + uri).getInt("total"));
    }

    @Test
    void aClientSendsTheWholeToChangeAPartAndOnlyThatChanges() {
        cameFrom(article, address);
        String id = post(annotation(address, "They left", false)).extract().path("id");
        Map<String, Object> whole =
                Fixtures.api(analyst).get(API + "annotations/" + id).jsonPath().getMap("$");
        whole.put("text", "Another note.");
        Fixtures.api(analyst)
                .body(whole)
                .patch(API + "annotations/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo("Another note."))
                .body("tags", contains("territory"))
                .body("lectern.state", equalTo("draft"));
        Fixtures.api(analyst).get("/api/annotations/" + id + "/history").then().body("$", hasSize(2));

        Map<String, Object> share = Map.of("permissions", Map.of("read", List.of("group:__world__")));
        Fixtures.api(analyst)
                .body(share)
                .put(API + "annotations/" + id)
                .then()
                .body("lectern.state", equalTo("submitted"));
        Fixtures.api(analyst)
                .body(Map.of("permissions", Map.of("read", List.of("acct:me@localhost")), "text", "x"))
                .patch(API + "annotations/" + id)
                .then()
                .statusCode(409);
        Fixtures.api(analyst).get(API + "annotations/" + id).then().body("text", equalTo("Another note."));
        Fixtures.api(analyst)
                .delete(API + "annotations/" + id)
                .then()
                .statusCode(200)
                .body("deleted", equalTo(true));
        Fixtures.api(analyst).get(API + "annotations/" + id).then().statusCode(404);
    }

    @Test
    void nobodyChangesWhatIsAnotherMembers() {
        cameFrom(article, address);
        String id = post(annotation(address, "They left", true)).extract().path("id");
        Member other = Fixtures.member(Role.ANALYST);
        Fixtures.api(other)
                .body(Map.of("text", "mine"))
                .patch(API + "annotations/" + id)
                .then()
                .statusCode(403);
        Fixtures.api(other).delete(API + "annotations/" + id).then().statusCode(403);
        Member reader = Fixtures.member(Role.READER);
        Fixtures.api(reader)
                .body(annotation(address, "In June", true))
                .post(API + "annotations")
                .then()
                .statusCode(403);
    }

    @Test
    void anArticleThatStandsTwiceAtItsAddressIsNotGuessed() {
        Article edition = Fixtures.published("The same words here. They left.", "More.");
        cameFrom(article, address);
        cameFrom(edition, address);
        post(annotation(address, "They left", true))
                .statusCode(422)
                .body("reason", containsString(article.id()))
                .body("reason", containsString(edition.id()));
        post(annotation(address, "In June", true)).statusCode(200).body("lectern.article", equalTo(article.id()));
    }

    @Test
    void everyRowIsReadByGoingFromPageToPageAsTheClientDoes() {
        cameFrom(article, address);
        List<String> made = new ArrayList<>();
        for (String words : List.of("The 📉", "May", "In June", "they said", "They left")) {
            made.add(post(annotation(address, words, true)).extract().path("id"));
        }
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = Fixtures.api(analyst)
                    .queryParam("uri", address)
                    .queryParam("limit", 2)
                    .queryParam("sort", "created")
                    .queryParam("order", "asc")
                    .queryParam("group", "__world__")
                    .queryParam("_separate_replies", false)
                    .queryParams(after == null ? Map.of() : Map.of("search_after", after))
                    .get(API + "search")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(5))
                    .extract()
                    .jsonPath();
            List<String> ids = page.getList("rows.id");
            read.addAll(ids);
            after = ids.isEmpty() ? null : page.getString("rows[-1].created");
        } while (after != null);
        assertEquals(made, read);
    }

    @Test
    void aSearchIsNarrowedByUserTopicAndWords() {
        Annotation one = Fixtures.mark(article, analyst, "They left", "recruitment");
        Annotation two = Fixtures.mark(article, analyst, "In June", "recruitment", "territory");
        String here = "uri=http://localhost:8080/articles/" + article.id();
        Fixtures.api(analyst)
                .get(API + "search?" + here + "&tag=recruitment")
                .then()
                .body("rows.id", containsInAnyOrder(one.id(), two.id()));
        assertEquals(
                List.of(two.id()),
                search(analyst, here + "&tag=recruitment&tag=Territory").getList("rows.id"));
        assertEquals(List.of(one.id()), search(analyst, here + "&quote=left").getList("rows.id"));
        assertEquals(2, search(analyst, here + "&any=note").getInt("total"));
        assertEquals(0, search(analyst, here + "&references=" + one.id()).getInt("total"));
        assertEquals(0, search(analyst, here + "&user=acct:nobody@localhost").getInt("total"));
        Fixtures.api(analyst)
                .queryParam("user", "acct:" + analyst.name().replace(" ", "%20") + "@localhost")
                .get(API + "search")
                .then()
                .body("rows.id", hasItem(one.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=201",
                "limit=-1",
                "offset=x",
                "sort=size",
                "order=up",
                "search_after=yesterday",
                "sort=id&search_after=2026-03-09T10:00:00Z",
                "wildcard_uri=x"
            })
    void aSearchThatCannotBeMeantIsRefused(String query) {
        Fixtures.api(analyst)
                .get(API + "search?" + query)
                .then()
                .statusCode(422)
                .body("reason", notNullValue());
    }

    @Test
    void pagesOfOtherSitesMayAsk() {
        RestAssured.given()
                .header("Origin", "https://outlet.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,content-type,x-client-id")
                .options(API + "annotations/x")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("X-Client-Id"));
    }
}
