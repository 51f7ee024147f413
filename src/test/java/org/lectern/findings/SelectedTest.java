package org.lectern.findings;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class SelectedTest {

    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Member reviewer = Fixtures.member(Role.REVIEWER);
    private final Article article = Fixtures.published("One two three four five six.");
    private final String here = "?article=" + article.id();

    private String marked(Member by, String quote, String... topics) {
        return Fixtures.mark(article, by, quote, topics).id();
    }

    private String submitted(Member by, String quote) {
        String id = marked(by, quote, "territory");
        Fixtures.api(by).post("/api/annotations/" + id + "/submit").then().statusCode(200);
        return id;
    }

    private ValidatableResponse act(Member member, String act, String... ids) {
        return act(Fixtures.browser(member), act, ids);
    }

    private ValidatableResponse act(RequestSpecification request, String act, String... ids) {
        return request.formParam("act", act)
                .formParam("ids", (Object[]) ids)
                .post("/annotations/selected" + here)
                .then();
    }

    private String state(String id) {
        return Fixtures.api(analyst).get("/api/annotations/" + id).path("state");
    }

    private void topics(String id, String... expected) {
        Fixtures.api(analyst).get("/api/annotations/" + id).then().body("topics", equalTo(List.of(expected)));
    }

    @Test
    void areSubmittedEachForItself() {
        String draft = marked(analyst, "One");
        String waiting = submitted(analyst, "two");
        String foreign = submitted(reviewer, "three");

        act(analyst, "submit", draft, waiting, foreign)
                .statusCode(200)
                .body(containsString("1 annotation is submitted."))
                .body(containsString("2 stay as they are"))
                .body(containsString("The annotation is awaiting review"))
                .body(containsString("Only " + reviewer.name() + " can submit this annotation."))
                .body(containsString("value=\"" + waiting + "\" form=\"selected\" checked"))
                .body(containsString("value=\"" + draft + "\" form=\"selected\">"));
        assertEquals("submitted", state(draft));
    }

    @Test
    void thoseThatStayAreToldByTheirReason() {
        List<String> waiting = Stream.of("One", "two", "three", "four")
                .map(words -> submitted(analyst, words))
                .toList();
        String foreign = submitted(reviewer, "three");
        Document page = Jsoup.parse(act(
                        analyst,
                        "submit",
                        Stream.concat(Stream.of(foreign), waiting.stream()).toArray(String[]::new))
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(
                List.of(
                        "4 The annotation is awaiting review. It cannot be submitted now. There is no step you can take"
                                + " now.",
                        "1 Not allowed. Only " + reviewer.name() + " can submit this annotation."),
                page.select(".reasons summary").eachText());
        assertEquals(1, page.select(".reasons details[open]").size());
    }

    @Test
    void areDeletedAndBroughtBack() {
        String one = marked(analyst, "One");
        String two = marked(analyst, "two");
        Document page = Jsoup.parse(act(analyst, "delete", one, two)
                .statusCode(200)
                .body(containsString("2 annotations are deleted."))
                .extract()
                .asString());
        assertEquals(List.of(one, two), page.select("#undo input[name=ids]").eachAttr("value"));
        Fixtures.api(analyst).get("/api/annotations/" + one).then().statusCode(404);

        act(analyst, page.select("#undo button").attr("value"), one, two)
                .body(containsString("2 annotations are restored."));
        assertEquals("draft", state(one));
    }

    @Test
    void gainAndLoseATopic() {
        String bare = marked(analyst, "One");
        String tagged = marked(analyst, "two", "territory");
        act(Fixtures.browser(analyst).formParam("topic", "territory"), "add-topic", bare, tagged)
                .body(containsString("1 annotation is given the topic “Territory”."))
                .body(containsString("It has the topic “Territory” already."));
        topics(bare, "territory");
        act(Fixtures.browser(analyst).formParam("topic", "territory"), "remove-topic", bare, tagged)
                .body(containsString("2 annotations are freed of the topic “Territory”."));
        topics(tagged);
        act(analyst, "add-topic", bare).statusCode(422).body(containsString("Choose the topic"));
        act(Fixtures.browser(analyst).formParam("topic", "none"), "add-topic", bare)
                .statusCode(422);
    }

    @Test
    void keepTheirAcceptance() {
        String id = submitted(analyst, "One");
        act(reviewer, "accept", id).body(containsString("1 annotation is accepted."));
        act(Fixtures.browser(analyst).formParam("topic", "recruitment"), "add-topic", id)
                .body(containsString("A change would make it a draft again."));
        assertEquals("accepted", state(id));
        act(reviewer, "undo", id).body(containsString("1 annotation is waiting for review again."));
        assertEquals("submitted", state(id));
    }

    @Test
    void areDecidedOnWithTheCommentThatTheRulesAskFor() {
        String one = submitted(analyst, "One");
        String own = submitted(reviewer, "two");
        act(reviewer, "reject", one)
                .statusCode(422)
                .body(containsString("Write a comment"))
                .body(containsString("value=\"" + one + "\" form=\"selected\" checked"));
        assertEquals("submitted", state(one));
        act(Fixtures.browser(reviewer).formParam("reason", "Too <wide>."), "request-changes", one, own)
                .statusCode(200)
                .body(containsString("1 annotation is sent back for changes."))
                .body(containsString("Nobody decides on their own work."))
                .body(containsString("Too &lt;wide&gt;.</textarea>"));
        assertEquals("changes-requested", state(one));
        act(analyst, "accept", own).body(containsString("Only reviewers decide on annotations."));
    }

    @Test
    void areThoseThatMatchWhenAllAreMeant() {
        String one = marked(analyst, "One");
        String two = marked(analyst, "two");
        Fixtures.browser(analyst)
                .formParam("act", "submit")
                .formParam("all", "yes")
                .post("/annotations/selected" + here)
                .then()
                .body(containsString("2 annotations are submitted."));
        assertEquals("submitted", state(one));
        assertEquals("submitted", state(two));
    }

    @Test
    void leaveAsTheFileThatIsAskedFor() {
        Annotation one = Fixtures.mark(article, analyst, "One");
        marked(analyst, "two");
        String file = Fixtures.browser(analyst)
                .formParam("export", "annotations.csv")
                .formParam("ids", one.id())
                .post("/annotations/selected" + here)
                .then()
                .statusCode(303)
                .header("Location", equalTo("/export/annotations.csv?id=" + one.id()))
                .extract()
                .header("Location");
        Fixtures.browser(analyst).get(file).then().body(allOf(containsString(one.id()), not(containsString(",two,"))));
        Fixtures.browser(analyst)
                .formParam("export", "preview")
                .formParam("all", "yes")
                .post("/annotations/selected" + here + "&q=One")
                .then()
                .header("Location", equalTo("/export?q=One&article=" + article.id()));
        Fixtures.browser(analyst)
                .formParam("export", "//elsewhere")
                .formParam("ids", one.id())
                .post("/annotations/selected")
                .then()
                .statusCode(422);
    }

    @Test
    void mustBeSomeAndMayNotBeChangedByReaders() {
        act(analyst, "submit").statusCode(422).body(containsString("Select at least one annotation."));
        act(Fixtures.member(Role.READER), "delete", "x").statusCode(403);
        Fixtures.browser(analyst)
                .get("/annotations/selected" + here + "&sort=date")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/annotations" + here + "&sort=date"));
    }

    @Test
    void leaveByTheHundred() {
        String[] ids = new String[200];
        Arrays.setAll(ids, i -> UUID.randomUUID().toString());
        ids[199] = marked(analyst, "One");
        String file = Fixtures.browser(analyst)
                .formParam("export", "annotations.csv")
                .formParam("ids", (Object[]) ids)
                .post("/annotations/selected")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        Fixtures.browser(analyst).get(file).then().statusCode(200).body(containsString(ids[199]));
    }
}
