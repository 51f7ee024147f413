package org.lectern.annotation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class MarkRequestTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Article article = Fixtures.published("The town held in May.");

    private ValidatableResponse mark(Member member, String key, String quote) {
        return Fixtures.api(member)
                .header("Idempotency-Key", key)
                .body("{\"quote\":\"" + quote + "\"}")
                .post("/api/articles/" + article.id() + "/annotations")
                .then();
    }

    @Test
    void sentAgainIsAnsweredWithTheSameAnnotation() {
        String first = mark(analyst, "key-1", "town").statusCode(201).extract().path("id");
        String again = mark(analyst, "key-1", "town").statusCode(201).extract().path("id");
        assertEquals(first, again);
        Fixtures.api(analyst)
                .get("/api/articles/" + article.id() + "/annotations")
                .then()
                .body("size()", equalTo(1));
        assertNotEquals(
                first, mark(analyst, "key-2", "town").statusCode(201).extract().path("id"));
    }

    @Test
    void withAKeyOfAnotherRequestIsRefused() {
        mark(analyst, "key", "town").statusCode(201);
        mark(analyst, "key", "held").statusCode(422).body("field", equalTo("Idempotency-Key"));
        mark(analyst, "k".repeat(300), "held").statusCode(422);
        mark(Fixtures.member(Role.ANALYST), "key", "held").statusCode(201);
    }
}
