package org.lectern.upkeep;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class DeletedApiTest {

    private final Member author = Fixtures.member(Role.ANALYST);
    private final Member other = Fixtures.member(Role.ANALYST);
    private final Article article = Fixtures.published("Bakers in the old town open at four.");

    private String deleted(String quote) {
        String id = Fixtures.mark(article, author, quote, "territory").id();
        Fixtures.api(author).delete("/api/annotations/" + id).then().statusCode(204);
        return id;
    }

    @Test
    void listsWhatAMemberDeletedAndNobodyElseSeesIt() {
        String first = deleted("Bakers");
        String last = deleted("old town");
        Fixtures.api(author)
                .get("/api/annotations/deleted")
                .then()
                .statusCode(200)
                .body("id", contains(last, first));
        Fixtures.api(author)
                .get("/api/annotations/deleted?size=1")
                .then()
                .header("Link", containsString("page=2"))
                .body("id", contains(last));
        Fixtures.api(author)
                .get("/api/annotations/deleted?size=1&page=2")
                .then()
                .body("id", contains(first));
        Fixtures.api(other).get("/api/annotations/deleted").then().body("size()", equalTo(0));
    }

    @Test
    void bringsItBackWithItsHistoryOnceAndToItsAuthorAlone() {
        String id = deleted("open at four");
        String restore = "/api/annotations/" + id + "/restore";
        Fixtures.api(other).post(restore).then().statusCode(404);
        Fixtures.api(author)
                .post(restore)
                .then()
                .statusCode(200)
                .body("quote", equalTo("open at four"))
                .body("state", equalTo("draft"));
        Fixtures.api(author)
                .get("/api/annotations/" + id + "/history")
                .then()
                .body("kind", contains("created", "deleted", "restored"));
        Fixtures.api(author).post(restore).then().statusCode(404);
    }
}
