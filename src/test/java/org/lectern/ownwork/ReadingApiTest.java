package org.lectern.ownwork;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class ReadingApiTest {

    private Member reader;
    private Article article;
    private Article another;

    @BeforeEach
    void prepare() {
        reader = Fixtures.member(Role.READER);
        Fixtures.api(reader).post("/api/reading/all-read").then().statusCode(200);
        article = Fixtures.published("A text that nobody has opened.");
        another = Fixtures.published("Another such text.");
    }

    private ValidatableResponse unread() {
        return Fixtures.api(reader).get("/api/reading/unread").then().statusCode(200);
    }

    private String of(Article some) {
        return "/api/articles/" + some.id() + "/reading";
    }

    @Test
    void marksOneAsReadAndUnreadAgain() {
        unread().body("count", equalTo(2)).body("articles.id", contains(article.id(), another.id()));
        Fixtures.api(reader).put(of(article)).then().statusCode(200);
        unread().body("count", equalTo(1)).body("articles.title", contains(another.heading()));
        Fixtures.api(reader).delete(of(article)).then().statusCode(204);
        unread().body("count", equalTo(2));
        Fixtures.api(reader)
                .put(of(Fixtures.draft("Not for readers yet.")))
                .then()
                .statusCode(404);
    }

    @Test
    void takesBackWhatWasMarkedAtOneMoment() {
        Fixtures.api(reader).put(of(article)).then().statusCode(200);
        String marked = Fixtures.api(reader).post("/api/reading/all-read").path("marked");
        unread().body("count", equalTo(0));
        Fixtures.api(reader).body("{}").post("/api/reading/undo").then().statusCode(400);
        Fixtures.api(reader)
                .body(Map.of("marked", marked))
                .post("/api/reading/undo")
                .then()
                .statusCode(200)
                .body("articles", equalTo(1));
        unread().body("articles.id", contains(another.id()));
    }
}
