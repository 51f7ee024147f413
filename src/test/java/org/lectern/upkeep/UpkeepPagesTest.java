package org.lectern.upkeep;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class UpkeepPagesTest {

    private Member author;
    private Article article;
    private String moved;
    private String lost;

    @BeforeEach
    void prepare() {
        author = Fixtures.member(Role.ANALYST);
        article = Fixtures.published("The ovens are lit by hand.", "Since spring the flour comes by barge to town.");
        moved = Fixtures.mark(article, author, "the flour comes by barge", "territory")
                .id();
        lost = Fixtures.mark(article, author, "The ovens are lit by hand.").id();
        Carried.to(article, "All is new.", "Since spring the flour arrives by barge to town.");
    }

    private ValidatableResponse list() {
        return Fixtures.browser(author)
                .get("/annotations/uncertain?article=" + article.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse send(String id, String step, Map<String, String> fields) {
        RequestSpecification request = Fixtures.browser(author);
        fields.forEach(request::formParam);
        return request.post("/annotations/" + id + "/" + step).then();
    }

    @Test
    void showsStoredAndFoundWordsWithWhatChanged() {
        list().body(containsString("<b>1</b> to be confirmed, <b>1</b> no longer found"))
                .body(containsString(">the flour comes by barge</blockquote>"))
                .body(containsString("</span>comes <span class=\"vh\">] </span></del>"))
                .body(containsString("</span>arrives <span class=\"vh\">] </span></ins>"))
                .body(containsString("action=\"/annotations/" + moved + "/confirm\""))
                .body(not(containsString("action=\"/annotations/" + lost + "/confirm\"")))
                .body(containsString("href=\"/articles/" + article.id() + "?attach=" + lost + "#attach\""));
    }

    @Test
    void leadsBackToTheListAfterConfirming() {
        String back = "/annotations/uncertain?article=" + article.id();
        String told = send(moved, "confirm", Map.of("back", back))
                .statusCode(303)
                .header("Location", endsWith(back))
                .extract()
                .cookie("lectern-done");
        list().body(not(containsString("id=\"d-" + moved)));
        Fixtures.browser(author)
                .cookie("lectern-done", told)
                .get(back)
                .then()
                .body(containsString("Confirmed: “the flour arrives by barge”"));
    }

    @Test
    void keepsTheWordsThatCouldNotBePlaced() {
        send(lost, "reattach", Map.of("quote", "nowhere to be seen"))
                .statusCode(422)
                .body(containsString("These words do not stand in the article."))
                .body(containsString("nowhere to be seen</textarea>"));
        send(lost, "reattach", Map.of("quote", "All is new.")).statusCode(303);
        list().body(not(containsString("id=\"d-" + lost)));
    }

    @Test
    void leadsNobodyToAForeignPage() {
        send(moved, "confirm", Map.of("back", "//elsewhere.example"))
                .statusCode(303)
                .header("Location", endsWith("/articles/" + article.id() + "#card-" + moved));
    }

    @Test
    void tellsWhenSomeoneElseWasFaster() {
        send(moved, "confirm", Map.of("version", "0")).statusCode(412).body(containsString("meanwhile"));
    }

    @Test
    void showsTheHistoryAndBringsAVersionBack() {
        String page = Fixtures.browser(author)
                .get("/annotations/" + moved + "/history")
                .then()
                .statusCode(200)
                .body(containsString("carried over"))
                .body(containsString("the curator"))
                .body(containsString("to be confirmed"))
                .extract()
                .asString();
        String step = page.replaceAll("(?s).*name=\"step\" value=\"([^\"]+)\".*", "$1");
        send(moved, "revert", Map.of("step", step))
                .statusCode(303)
                .header("Location", endsWith("history?restored=yes"));
        Fixtures.api(author)
                .get("/api/annotations/" + moved + "/history")
                .then()
                .body("[2].kind", equalTo("reverted"));
    }

    @Test
    void leadsFromTheArticleToWhatIsInDoubt() {
        Fixtures.browser(author)
                .get("/articles/" + article.id())
                .then()
                .statusCode(200)
                .body(containsString("Moved: to be confirmed"))
                .body(containsString("Passages no longer found (1)"))
                .body(containsString("“The ovens are lit by hand.”"));
        Fixtures.browser(author)
                .get("/articles/" + article.id() + "?attach=" + lost)
                .then()
                .statusCode(200)
                .body(containsString("action=\"/annotations/" + lost + "/reattach\""))
                .body(not(containsString("id=\"pop\"")));
    }
}
