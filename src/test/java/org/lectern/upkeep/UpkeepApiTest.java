package org.lectern.upkeep;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
class UpkeepApiTest {

    private static final String FIRST = "Bakers in the old town open at four. The ovens are lit by hand.";
    private static final String SECOND = "Since spring the flour comes by barge. Two mills have closed.";
    private static final String REVISED = "Since spring the flour comes by barge. Two mills had closed.";

    private Member author;
    private Member curator;
    private Article article;
    private String moved;
    private String lost;

    @BeforeEach
    void prepare() {
        author = Fixtures.member(Role.ANALYST);
        curator = Fixtures.member(Role.CURATOR);
        article = Fixtures.published(FIRST, SECOND);
        moved = Fixtures.mark(article, author, "Two mills have closed.", "territory")
                .id();
        lost = Fixtures.mark(article, author, "The ovens are lit by hand.").id();
        post(author, moved, "submit", Map.of()).statusCode(200);
        Carried.to(article, "Another opening altogether.", REVISED);
    }

    private static ValidatableResponse post(Member member, String id, String step, Object body) {
        return Fixtures.api(member)
                .body(body)
                .post("/api/annotations/" + id + "/" + step)
                .then();
    }

    private static void edit(Member member, String id, String body) {
        Fixtures.api(member).body(body).patch("/api/annotations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse history(Member member, String id) {
        return Fixtures.api(member)
                .get("/api/annotations/" + id + "/history")
                .then()
                .statusCode(200);
    }

    @Test
    void listsWhatTheMemberMaySettle() {
        Fixtures.api(author)
                .get("/api/annotations/uncertain?article=" + article.id())
                .then()
                .statusCode(200)
                .body("id", contains(lost, moved))
                .body("anchorStatus", contains("orphan", "moved"));
        Fixtures.api(curator)
                .get("/api/annotations/uncertain")
                .then()
                .body("id", hasItem(moved))
                .body("id", not(hasItem(lost)));
        Fixtures.api(Fixtures.member(Role.REVIEWER))
                .get("/api/annotations/uncertain")
                .then()
                .body("size()", equalTo(0));
    }

    @Test
    void confirmsAMovedPassageOnceAndKeepsItsState() {
        post(Fixtures.member(Role.REVIEWER), moved, "confirm", Map.of()).statusCode(403);
        post(curator, moved, "confirm", Map.of())
                .statusCode(200)
                .body("anchorStatus", equalTo("same"))
                .body("quote", equalTo("Two mills had closed."))
                .body("state", equalTo("submitted"));
        post(curator, moved, "confirm", Map.of()).statusCode(409).body("anchorStatus", equalTo("same"));
        post(author, lost, "confirm", Map.of()).statusCode(409).body("anchorStatus", equalTo("orphan"));
    }

    @Test
    void attachesALostPassageByHandWithItsHistory() {
        post(author, lost, "reattach", Map.of("quote", "not there")).statusCode(422);
        post(author, lost, "reattach", Map.of("quote", "Another opening"))
                .statusCode(200)
                .body("anchorStatus", equalTo("same"))
                .body("start", equalTo(0))
                .body("articleRevision", equalTo(2));
        history(author, lost)
                .body("kind", contains("created", "carried-over", "reattached"))
                .body("[0].content.quote", equalTo("The ovens are lit by hand."))
                .body("[1].content.anchorStatus", equalTo("orphan"))
                .body("[1].member", equalTo("the curator"))
                .body("[2].content.quote", equalTo("Another opening"));
        post(author, lost, "reattach", Map.of("quote", "Another opening")).statusCode(409);
    }

    @Test
    void givesAWronglyFoundPassageItsWordsBack() {
        post(curator, moved, "detach", Map.of())
                .statusCode(200)
                .body("anchorStatus", equalTo("orphan"))
                .body("quote", equalTo("Two mills have closed."))
                .body("articleRevision", equalTo(1));
    }

    @Test
    void keepsWhatAPersonConfirmedWhenTheTextGoesOn() {
        post(curator, moved, "confirm", Map.of()).statusCode(200);

        Carried.to(article, "Another opening altogether.", "In between.", REVISED);

        Fixtures.api(author)
                .get("/api/annotations/" + moved)
                .then()
                .body("anchorStatus", equalTo("same"))
                .body("articleRevision", equalTo(3));
    }

    @Test
    void bringsAnEarlierVersionBackAsAStepOfItsOwn() {
        post(curator, moved, "confirm", Map.of()).statusCode(200);
        edit(author, moved, "{\"note\":\"Twice.\",\"topics\":[\"recruitment\"]}");
        String first = history(author, moved).extract().path("[0].id");

        post(author, moved, "revert", Map.of("step", "none")).statusCode(422);
        post(curator, moved, "revert", Map.of("step", first)).statusCode(403);
        post(author, moved, "revert", Map.of("step", first))
                .statusCode(200)
                .body("topics", contains("territory"))
                .body("note", equalTo("a note"))
                .body("quote", equalTo("Two mills had closed."));
        history(author, moved)
                .body("kind", contains("created", "submitted", "carried-over", "confirmed", "edited", "reverted"))
                .body("[4].content.note", equalTo("Twice."))
                .body("[4].content.topics", contains("recruitment"))
                .body("[5].content.note", equalTo("a note"));
    }

    @Test
    void leavesWhatIsAcceptedAsItWasAgreed() {
        String first = history(author, moved).extract().path("[0].id");
        post(Fixtures.member(Role.REVIEWER), moved, "accept", Map.of()).statusCode(200);

        post(author, moved, "revert", Map.of("step", first)).statusCode(409).body("state", equalTo("accepted"));
        post(author, moved, "confirm", Map.of()).statusCode(200).body("state", equalTo("accepted"));
    }

    @Test
    void showsOthersWhatWasHandedInAndReadersNoWords() {
        history(curator, moved).body("[0].content.quote", equalTo("Two mills have closed."));
        String draft = Fixtures.mark(article, author, "Since spring").id();
        edit(author, draft, "{\"note\":\"Not for others.\"}");
        edit(author, draft, "{\"note\":\"For the reviewer.\"}");
        post(author, draft, "submit", Map.of()).statusCode(200);
        history(curator, draft)
                .body("[0].content", nullValue())
                .body("[1].content", nullValue())
                .body("[2].content", notNullValue());
        post(curator, draft, "accept", Map.of()).statusCode(200);
        history(Fixtures.member(Role.READER), draft)
                .body("kind", hasItem("accepted"))
                .body("[2].content", nullValue());
    }
}
