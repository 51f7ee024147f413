package org.lectern.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class TokensTest {

    private final Member curator = Fixtures.member(Role.CURATOR);

    private JsonPath token(String... scopes) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "name", curator.name(), "password", Fixtures.PASSWORD, "label", "a script", "scopes", scopes))
                .post("/api/tokens")
                .then()
                .statusCode(201)
                .body("scopes", equalTo(List.of(scopes)))
                .extract()
                .jsonPath();
    }

    private static RequestSpecification with(JsonPath token) {
        return given().header("Authorization", "Bearer " + token.getString("token"))
                .contentType(ContentType.JSON)
                .accept("*/*");
    }

    @Test
    void aTokenDoesOnlyWhatItsScopesSay() {
        Article article = Fixtures.published("The town held.");
        Annotation submitted = Fixtures.mark(article, Fixtures.member(Role.ANALYST), "town");
        String mark = "/api/articles/" + article.id() + "/annotations";
        JsonPath read = token("read");
        with(read).get("/api/articles/" + article.id()).then().statusCode(200);
        with(read)
                .body(Map.of("quote", "town"))
                .post(mark)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("annotate"));
        with(read)
                .body("{}")
                .post("/api/articles/" + article.id() + "/publish")
                .then()
                .statusCode(403);

        String reading = "/api/articles/" + article.id() + "/reading";
        with(read).put(reading).then().statusCode(200);
        with(read).delete(reading).then().statusCode(204);
        with(token("annotate")).put(reading).then().statusCode(403);

        JsonPath annotate = token("read", "annotate");
        with(annotate).body(Map.of("quote", "town")).post(mark).then().statusCode(201);
        with(annotate)
                .post("/api/annotations/" + submitted.id() + "/accept")
                .then()
                .statusCode(403);
        with(annotate)
                .body(Map.of("title", "x"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(403);

        with(token("annotate")).get("/api/articles/" + article.id()).then().statusCode(403);
        with(token("review"))
                .post("/api/annotations/" + submitted.id() + "/accept")
                .then()
                .statusCode(not(403));
        with(token("read", "curate"))
                .body(Map.of("title", "New title"))
                .patch("/api/articles/" + article.id())
                .then()
                .statusCode(200);
    }

    @Test
    void tokensAreListedWithoutSecretsAndRevoked() {
        JsonPath token = token("read");
        String id = token.getString("id");
        with(token)
                .get("/api/tokens")
                .then()
                .statusCode(200)
                .body("id", hasItem(id))
                .body("[0].label", equalTo("a script"))
                .body("[0].scopes", equalTo(List.of("read")))
                .body("[0].lastUsedAt", notNullValue())
                .body(not(containsString(token.getString("token"))));
        Fixtures.api(Fixtures.member(Role.CURATOR))
                .delete("/api/tokens/" + id)
                .then()
                .statusCode(404);
        with(token).delete("/api/tokens/" + id).then().statusCode(204);
        with(token).get("/api/tokens").then().statusCode(401);
        given().get("/api/tokens").then().statusCode(401);
    }

    @Test
    void wordsThatAreNoScopeAreRefused() {
        for (Object scopes : List.of(List.of("everything"), List.of())) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("name", curator.name(), "password", Fixtures.PASSWORD, "scopes", scopes))
                    .post("/api/tokens")
                    .then()
                    .statusCode(422)
                    .body("field", equalTo("scopes"));
        }
    }

    @Test
    void membersKeepTheirTokensOnAPage() {
        String page = Fixtures.browser(curator)
                .formParam("label", "notebook <1>")
                .formParam("scope", "read", "annotate")
                .post("/me/tokens")
                .then()
                .statusCode(200)
                .body(containsString("notebook &lt;1&gt;"))
                .body(containsString("read, annotate"))
                .extract()
                .asString();
        String secret = page.replaceAll("(?s).*<code class=\"big\">([^<]+)</code>.*", "$1");
        String id = given().header("Authorization", "Bearer " + secret)
                .get("/api/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        Fixtures.browser(curator).post("/me/tokens/" + id + "/revoke").then().statusCode(303);
        given().header("Authorization", "Bearer " + secret)
                .get("/api/tokens")
                .then()
                .statusCode(401);
        Fixtures.browser(curator)
                .formParam("label", "none")
                .post("/me/tokens")
                .then()
                .statusCode(422)
                .body(containsString("at least one scope"));
    }
}
