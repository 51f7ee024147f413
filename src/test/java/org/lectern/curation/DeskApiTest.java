package org.lectern.curation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Field;
import org.lectern.library.OfferedValues;
import org.lectern.library.Provenance;

@QuarkusTest
class DeskApiTest {

    @Inject
    Articles articles;

    @Inject
    OfferedValues offered;

    private final Member curator = Fixtures.member(Role.CURATOR);

    private ValidatableResponse post(Article article, String step, Object body) {
        return Fixtures.api(curator)
                .body(body)
                .post("/api/articles/" + article.id() + "/" + step)
                .then();
    }

    private ValidatableResponse get(Article article, String what) {
        return Fixtures.api(curator)
                .get("/api/articles/" + article.id() + what)
                .then()
                .statusCode(200);
    }

    @Test
    void takesWhatAnotherSourceSays() {
        Article article = Fixtures.draftWithTwoDays("2016-03-09", "2016-03-11");
        get(article, "").body("flags", hasItem("sources-disagree"));
        post(article, "take", Map.of("field", "publishedOn", "value", "2016-03-10"))
                .statusCode(422)
                .body("field", equalTo("value"));
        post(article, "take", Map.of("field", "weather", "value", "2016-03-11")).statusCode(422);
        post(article, "take", Map.of("field", "publishedOn")).statusCode(400);

        post(article, "take", Map.of("field", "publishedOn", "value", "2016-03-11"))
                .statusCode(200)
                .body("publishedOn", equalTo("2016-03-11"))
                .body("flags", not(hasItem("sources-disagree")))
                .body("provenance.publishedOn.source", equalTo("curator"))
                .body("provenance.publishedOn.alternatives.value", contains("2016-03-09"));
    }

    @Test
    void confirmsAFlagAndKeepsItInTheHistory() {
        Article article = Fixtures.draftWithProposals(List.of(2), "One.", "Two.");
        get(article, "").body("flags", hasItem("several-articles"));
        post(article, "confirm", Map.of("flag", "weather")).statusCode(422);
        post(article, "confirm", Map.of()).statusCode(400);
        post(article, "confirm", Map.of("flag", "several-articles"))
                .statusCode(200)
                .body("flags", not(hasItem("several-articles")));
        get(article, "/history")
                .body("[0].kind", equalTo("confirmed"))
                .body("[0].by", equalTo(curator.name()))
                .body("[0].field", nullValue())
                .body("findAll { it.field == 'outlet' }.value", contains("The Test Outlet"))
                .body("findAll { it.field == 'outlet' }.source", contains("file"));
    }

    @Test
    void takesOrLeavesWhatCameWithALaterText() {
        Article article = Fixtures.published("A text.");
        QuarkusTransaction.requiringNew()
                .run(() -> offered.offer(
                        articles.findById(article.id()),
                        Map.of(
                                Field.BYLINE,
                                new Provenance.Origin(
                                        "Odile Brandt", Provenance.Source.TEXT, "By Odile Brandt", null, "importer"),
                                Field.OUTLET,
                                new Provenance.Origin(
                                        "Another Outlet",
                                        Provenance.Source.MARKUP,
                                        "og:site_name",
                                        null,
                                        "importer"))));
        String byline = get(article, "/offers").extract().path("find { it.field == 'byline' }.id");
        String outlet = get(article, "/offers").extract().path("find { it.field == 'outlet' }.id");

        post(article, "offers/" + byline + "/take", "").statusCode(200).body("byline", equalTo("Odile Brandt"));
        post(article, "offers/" + byline + "/take", "").statusCode(404);
        post(Fixtures.published("Another text."), "offers/" + outlet + "/leave", "")
                .statusCode(404);
        post(article, "offers/" + outlet + "/leave", "").statusCode(200).body("outlet", equalTo("The Test Outlet"));
        get(article, "/offers").body("$", empty());
    }

    @Test
    void isForCuratorsAndForTheVersionTheySaw() {
        Article article = Fixtures.published("A text.");
        Member reader = Fixtures.member(Role.READER);
        for (String what : new String[] {"history", "offers"}) {
            Fixtures.api(reader)
                    .get("/api/articles/" + article.id() + "/" + what)
                    .then()
                    .statusCode(403);
        }
        Fixtures.api(curator)
                .header("If-Match", "\"an-older-one\"")
                .body(Map.of("flag", "no-text"))
                .post("/api/articles/" + article.id() + "/confirm")
                .then()
                .statusCode(412);
    }
}
