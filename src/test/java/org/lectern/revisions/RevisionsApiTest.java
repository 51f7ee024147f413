package org.lectern.revisions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.CarryOver;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.RevisedArticles;

@QuarkusTest
class RevisionsApiTest {

    private static final String FIRST = "Bakers in the old town open at four.";
    private static final String SECOND = "Since spring the flour comes by barge.";
    private static final String INSERTED = "In between, the mills stand still.";

    @Inject
    Articles articles;

    @Inject
    CarryOver carryOver;

    private final Member reader = Fixtures.member(Role.READER);
    private final Member curator = Fixtures.member(Role.CURATOR);
    private Article article;
    private String inserted;

    @BeforeEach
    void revise() {
        article = Fixtures.published(FIRST, SECOND);
        Fixtures.mark(article, curator, "the flour comes by barge");
        QuarkusTransaction.requiringNew().run(() -> {
            Article attached = articles.findById(article.id());
            RevisedArticles.revise(articles, attached, List.of(FIRST, INSERTED, SECOND));
            carryOver.to(attached, "the curator");
        });
        inserted = Fixtures.mark(article, curator, "the mills stand still").id();
    }

    private ValidatableResponse get(Member member, String what) {
        return Fixtures.api(member)
                .get("/api/articles/" + article.id() + "/revisions" + what)
                .then();
    }

    @Test
    void listsTheTextsAndGivesEachWhole() {
        get(reader, "")
                .statusCode(200)
                .body("number", contains(2, 1))
                .body("words", contains(21, 15))
                .body("reason", contains("Made for a test.", "Made for a test."));
        String sha256 = get(reader, "").extract().path("[1].textSha256");
        get(reader, "/1")
                .statusCode(200)
                .body("paragraphs", contains(FIRST, SECOND))
                .body("textSha256", equalTo(sha256));
        get(reader, "/3").statusCode(404);
    }

    @Test
    void saysWhatChangedWhicheverIsNamedFirst() {
        for (String query : List.of("from=1&to=2", "from=2&to=1")) {
            get(reader, "/diff?" + query)
                    .statusCode(200)
                    .body("inserted", equalTo(6))
                    .body("deleted", equalTo(0))
                    .body("rows.unchanged", contains(List.of(FIRST), List.of(), List.of(SECOND)))
                    .body("rows[1].pieces.text", contains(INSERTED))
                    .body("rows[1].pieces.side", contains("newer"));
        }
        get(reader, "/diff?from=1").statusCode(422);
        get(reader, "/diff?from=1&to=9").statusCode(404);
    }

    @Test
    void putsAnEarlierTextBackAndSaysWhatBecameOfTheAnnotations() {
        String restore = "/api/articles/" + article.id() + "/revisions/1/restore";
        Fixtures.api(reader).post(restore).then().statusCode(403);
        Fixtures.api(curator)
                .header("If-Match", "\"an-older-one\"")
                .post(restore)
                .then()
                .statusCode(412);
        Fixtures.api(curator)
                .post(restore)
                .then()
                .statusCode(200)
                .body("revision", equalTo(3))
                .body("same", equalTo(1))
                .body("moved.size()", equalTo(0))
                .body("orphans", contains(inserted));
        get(reader, "/diff?from=1&to=3").body("inserted", equalTo(0)).body("deleted", equalTo(0));
    }

    @Test
    void aDraftIsForCurators() {
        article = Fixtures.draft("Not yet.");
        get(curator, "").statusCode(200);
        for (String what : List.of("", "/1", "/diff?from=1&to=1")) {
            get(reader, what).statusCode(404);
        }
    }
}
