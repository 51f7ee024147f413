package org.lectern.annotation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class AnnotationApiTest {

    private final Member author = Fixtures.member(Role.ANALYST);
    private final Article article = Fixtures.published("Bakers in the old town open at four.");
    private final String id =
            Fixtures.mark(article, author, "old town", "territory").id();

    private ValidatableResponse change(String body) {
        return Fixtures.api(author).body(body).patch("/api/annotations/" + id).then();
    }

    @Test
    void changesWhatIsSentAndLeavesTheRest() {
        change("{\"note\":\"Another.\"}")
                .statusCode(200)
                .body("note", equalTo("Another."))
                .body("topics", contains("territory"))
                .body("quote", equalTo("old town"));
        change("{\"quote\":\"Bakers\"}")
                .statusCode(200)
                .body("start", equalTo(0))
                .body("note", equalTo("Another."));
    }

    @Test
    void takesAwayWhatIsNull() {
        change("{\"topics\":null,\"note\":null}")
                .statusCode(200)
                .body("topics", empty())
                .body("note", nullValue());
    }

    @Test
    void refusesWhatCannotBeUsedAndChangesNothing() {
        for (String wrong : List.of(
                "{\"topics\":\"territory\"}",
                "{\"topics\":[\"weather\"]}",
                "{\"topics\":[null]}",
                "{\"note\":1}",
                "{\"quote\":\"new town\",\"note\":\"x\"}",
                "{\"start\":3}")) {
            change(wrong).statusCode(422);
        }
        change("[]").statusCode(400);
        Fixtures.api(author)
                .get("/api/annotations/" + id)
                .then()
                .body("topics", contains("territory"))
                .body("note", equalTo("a note"));
    }
}
