package org.lectern.editions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.Statements;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.intake.Importer;
import org.lectern.library.Article;
import org.lectern.similarity.InventedNews;
import org.lectern.similarity.NearDuplicates;
import org.lectern.similarity.SignatureCatchUp;

/** A text that comes in… */
@QuarkusTest
class EditionsTest {

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Inject
    Importer importer;

    @Inject
    NearDuplicates nearDuplicates;

    @Inject
    SignatureCatchUp catchUp;

    @Inject
    EntityManager database;

    private final Member curator = Fixtures.member(Role.CURATOR);
    private final InventedNews news = new InventedNews(new Random().nextLong());

    private static byte[] page(String title, String address, List<String> paragraphs) {
        return ("<html><head><title>" + title + "</title><link rel=\"canonical\" href=\"" + address
                        + "\"><meta property=\"og:url\" content=\"" + address + "\"></head><body><article><h1>" + title
                        + "</h1><p>" + String.join("</p><p>", paragraphs) + "</p></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String send(byte[] bytes) {
        return Fixtures.api(curator)
                .contentType(ContentType.MULTIPART)
                .multiPart("files", "page.html", bytes)
                .post("/api/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].id");
    }

    private ValidatableResponse take(byte[] bytes) {
        String id = send(bytes);
        importer.importFile(id);
        return Fixtures.api(curator).get("/api/imports/" + id).then();
    }

    private String taken(byte[] bytes) {
        return take(bytes).body("state", equalTo("imported")).extract().path("articles[0]");
    }

    private ValidatableResponse article(String id) {
        return Fixtures.api(curator).get("/api/articles/" + id).then().statusCode(200);
    }

    private ValidatableResponse decide(String id, String other, String kind) {
        return Fixtures.api(curator)
                .body(Map.of("article", other, "kind", kind))
                .post("/api/articles/" + id + "/relations")
                .then();
    }

    private static String address() {
        return "https://news.example/" + new Random().nextLong();
    }

    @Test
    void isFlaggedAsNearDuplicateOfTheSameTextUnderAnotherAddress() {
        List<String> text = news.article(6);
        String first = taken(page("The agency's title", address(), text));
        String copy = taken(page("The other title", address(), text));
        article(copy)
                .body("flags", hasItem("near-duplicate"))
                .body("nearDuplicates[0].article", equalTo(first))
                .body("nearDuplicates[0].similarity", equalTo(1.0f))
                .body("nearDuplicates[0].kind", equalTo("suspected"))
                .body("nearDuplicates[0].later", equalTo(true));
        Fixtures.browser(curator)
                .get("/curation/" + copy)
                .then()
                .body(containsString("Near-duplicate of"))
                .body(containsString("similarity <b class=\"num\">1.00</b>"));
        article(taken(page("Nothing alike", address(), news.article(6))))
                .body("nearDuplicates", empty())
                .body("flags", not(hasItem("near-duplicate")));
    }

    @Test
    void isHiddenAsACopyUntilTheDecisionIsTakenBack() {
        List<String> text = news.article(6);
        String first = taken(page("First " + news.sentence(), address(), text));
        String copy = taken(page("Copy " + news.sentence(), address(), text));
        decide(copy, first, "syndicated-copy").statusCode(200).body("flags", not(hasItem("near-duplicate")));
        for (String id : List.of(first, copy)) {
            Fixtures.api(curator)
                    .post("/api/articles/" + id + "/publish")
                    .then()
                    .statusCode(200);
        }
        String library = "/library?q="
                + String.join("%20", List.of(text.get(0).split(" ")).subList(0, 4));
        Fixtures.browser(curator)
                .urlEncodingEnabled(false)
                .get(library)
                .then()
                .body(containsString("id=\"" + first + "\""))
                .body(not(containsString("id=\"" + copy + "\"")))
                .body(containsString("hidden. <a href="));
        Fixtures.browser(curator)
                .urlEncodingEnabled(false)
                .get(library + "&copies=yes")
                .then()
                .body(containsString("id=\"" + copy + "\""));
        Fixtures.browser(curator).get("/articles/" + first).then().body(containsString("/articles/" + copy));
        Fixtures.browser(curator).get("/articles/" + copy).then().body(containsString("Syndicated copy of"));

        decide(copy, first, "suspected").statusCode(200).body("flags", hasItem("near-duplicate"));
        Fixtures.browser(curator)
                .urlEncodingEnabled(false)
                .get(library)
                .then()
                .body(containsString("id=\"" + copy + "\""));
        decide(copy, first, "not-related").statusCode(200).body("nearDuplicates[0].kind", equalTo("not-related"));
    }

    @Test
    void becomesARevisionByDecisionAndADraftAgainWhenItIsTakenBack() {
        List<String> text = news.article(6);
        List<String> longer = new ArrayList<>(text);
        longer.add(2, news.sentence());
        String first = taken(page("A title", address(), text));
        String draft = taken(page("A title", address(), longer));
        decide(draft, first, "edition").statusCode(200).body("state", equalTo("merged"));
        article(first).body("revision", equalTo(2)).body("paragraphs[2]", equalTo(longer.get(2)));
        Fixtures.api(curator).post("/api/articles/" + draft + "/publish").then().statusCode(409);

        decide(draft, first, "suspected").statusCode(200).body("state", equalTo("draft"));
        article(first).body("revision", equalTo(3)).body("paragraphs[2]", equalTo(text.get(2)));
        Fixtures.browser(curator)
                .get("/curation/" + first)
                .then()
                .body(containsString("decision taken back"))
                .body(containsString(curator.name()));
    }

    @Test
    void isANewVersionWhenItsAddressIsKnownAndTakesAnnotationsAlong() {
        List<String> text = news.article(6);
        String address = address();
        String first = taken(page("A title", address + "/?utm_source=mail#top", text));
        Fixtures.api(curator).post("/api/articles/" + first + "/publish").then().statusCode(200);
        String quote = text.get(4).substring(0, text.get(4).indexOf('.') + 1);
        String annotation = Fixtures.api(curator)
                .body(Map.of("quote", quote, "topics", List.of("territory")))
                .post("/api/articles/" + first + "/annotations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        List<String> longer = new ArrayList<>(text);
        longer.add(1, news.sentence());
        take(page("Another title", address.replace("https://news", "http://NEWS"), longer))
                .body("state", equalTo("imported"))
                .body("articles", equalTo(List.of(first)))
                .body("reason", containsString("new version of " + first));
        article(first).body("revision", equalTo(2)).body("title", equalTo("A title"));
        Fixtures.api(curator)
                .get("/api/annotations/" + annotation)
                .then()
                .body("quote", equalTo(quote))
                .body(
                        "start",
                        greaterThan(longer.get(0).length() + longer.get(1).length()));

        Fixtures.browser(curator).get("/curation/" + first).then().body(containsString("Another title"));
        Fixtures.browser(curator)
                .get("/articles/" + first + "/revisions/diff?from=1&to=2")
                .then()
                .body(containsString("<ins>" + longer.get(1) + "</ins>"))
                .body(containsString("unchanged"));
        take((new String(page("A title", address, longer), StandardCharsets.UTF_8) + "<!-- later -->")
                        .getBytes(StandardCharsets.UTF_8))
                .body("state", equalTo("duplicate"))
                .body("duplicateOf", equalTo(first));
    }

    @Test
    void isADraftOfItsOwnWhenItsAddressWasUsedForSomethingElse() {
        String address = address();
        String first = taken(page("A title", address, news.article(6)));
        String second = taken(page("Another title", address, news.article(6)));
        article(second).body("flags", hasItem("address-reused")).body("nearDuplicates[0].article", equalTo(first));
        article(first).body("revision", equalTo(1));
    }

    @Test
    void findsTheOneThatComesInAtTheSameMoment() {
        List<String> text = news.article(6);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(send(page("Title " + i, address(), text)));
        }
        CompletableFuture.allOf(ids.stream()
                        .map(id -> CompletableFuture.runAsync(() -> importer.importFile(id)))
                        .toArray(CompletableFuture[]::new))
                .join();
        int alone = 0;
        for (String id : ids) {
            String article = Fixtures.api(curator).get("/api/imports/" + id).path("articles[0]");
            List<String> flags = article(article).extract().path("flags");
            alone += flags.contains("near-duplicate") ? 0 : 1;
        }
        assertEquals(1, alone);
    }

    @Test
    void isComparedWithAsManyStatementsHoweverLargeTheLibraryIs() {
        int few = statementsOfALook();
        for (int i = 0; i < 60; i++) {
            Article article = Fixtures.draft(news.article(2).toArray(String[]::new));
            QuarkusTransaction.requiringNew()
                    .run(() -> nearDuplicates.lookFor(database.find(Article.class, article.id())));
        }
        assertEquals(few, statementsOfALook());
    }

    private int statementsOfALook() {
        Article article = Fixtures.draft(news.article(2).toArray(String[]::new));
        return QuarkusTransaction.requiringNew().call(() -> {
            Article found = database.find(Article.class, article.id());
            found.text();
            return statements.of(() -> nearDuplicates.lookFor(found)).size();
        });
    }

    @Test
    void isFoundAfterItCameInPastTheImporter() {
        List<String> text = news.article(6);
        Article loaded = Fixtures.draft(text.toArray(String[]::new));
        assertTrue(catchUp.run() >= 1);
        assertEquals(0, catchUp.run());
        String copy = taken(page("A title", address(), text));
        article(copy).body("nearDuplicates.article", hasItem(loaded.id()));
    }

    @Test
    void isPutBackAsANewRevision() {
        List<String> text = news.article(6);
        String address = address();
        String id = taken(page("A title", address, text));
        List<String> longer = new ArrayList<>(text);
        longer.add(news.sentence());
        take(page("A title", address, longer));
        Fixtures.browser(curator)
                .formParam("number", 1)
                .formParam("present", 2)
                .post("/articles/" + id + "/revisions/restore")
                .then()
                .statusCode(303);
        article(id).body("revision", equalTo(3)).body("paragraphs.size()", equalTo(6));
        Fixtures.browser(curator)
                .get("/articles/" + id + "/revisions")
                .then()
                .body(containsString("Revision 1 put back."));
    }
}
