package org.lectern.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Field;
import org.lectern.library.Provenance;
import org.lectern.review.Reviews;

@QuarkusTest
class LibraryTest {

    @Inject
    Articles articles;

    @Inject
    Annotations annotations;

    @Inject
    Reviews reviews;

    /** A word that stands in this test's articles only. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 12);

    private final Member reader = Fixtures.member(Role.READER);
    private final Member analyst = Fixtures.member(Role.ANALYST);

    private Article article(String text) {
        return Fixtures.published(text + " " + word + ".");
    }

    private void set(Article article, Field field, String value) {
        QuarkusTransaction.requiringNew().run(() -> articles.findById(article.id())
                .set(field, new Provenance.Origin(value, Provenance.Source.CURATOR, null, null, "tests")));
    }

    private void submit(Annotation annotation) {
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(annotation.id())).submit(analyst));
    }

    private void accept(Annotation annotation) {
        Member reviewer = Fixtures.member(Role.REVIEWER);
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(annotation.id())).accept(reviewer, null));
    }

    private String page(Member member, String query) {
        return Fixtures.browser(member)
                .get("/library?q=" + word + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> ids(Member member, String query) {
        return Fixtures.api(member)
                .get("/api/articles?q=" + word + query)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    @Test
    void listsTheNewestFirstAndUnknownDatesLast() {
        Article old = article("Old");
        Article unknown = article("Unknown");
        Article recent = article("Recent");
        Article month = article("Month");
        set(old, Field.PUBLISHED_ON, "2014");
        set(unknown, Field.PUBLISHED_ON, "");
        set(recent, Field.PUBLISHED_ON, "2017-02-03");
        set(month, Field.PUBLISHED_ON, "2016-05");

        assertEquals(List.of(recent.id(), month.id(), old.id(), unknown.id()), ids(reader, ""));
        String page = page(reader, "");
        assertTrue(page.contains("3 February 2017"));
        assertTrue(page.contains("May 2016"));
        assertTrue(page.contains("Date not known"));
        assertTrue(page.indexOf("id=\"" + recent.id()) < page.indexOf("id=\"" + unknown.id()));
    }

    @Test
    void keepsDatesThatOverlapTheRange() {
        Article month = article("Month");
        Article year = article("Year");
        Article day = article("Day");
        set(month, Field.PUBLISHED_ON, "2016-05");
        set(year, Field.PUBLISHED_ON, "2016");
        set(day, Field.PUBLISHED_ON, "2016-06-01");

        assertEquals(List.of(month.id(), year.id()), ids(reader, "&from=2016-05-20&to=2016-05-31"));
        assertEquals(List.of(day.id(), month.id(), year.id()), ids(reader, "&from=2016&to=2016"));
        assertEquals(List.of(), ids(reader, "&from=2017"));
    }

    @Test
    void takesAnyValueWithinAFacetAndAllFacetsTogether() {
        Article held = article("The town was held");
        Article joined = article("They joined");
        Article both = article("Held and joined");
        accept(submitted(Fixtures.mark(held, analyst, "town was held", "territory")));
        accept(submitted(Fixtures.mark(joined, analyst, "They joined", "recruitment")));
        accept(submitted(Fixtures.mark(both, analyst, "Held and joined", "territory", "recruitment")));
        QuarkusTransaction.requiringNew()
                .run(() -> articles.findById(both.id()).assess("resilient", "It says so.", "tests"));

        assertEquals(2, ids(reader, "&topic=territory").size());
        assertEquals(3, ids(reader, "&topic=territory&topic=recruitment").size());
        assertEquals(List.of(both.id()), ids(reader, "&topic=territory&stance=resilient"));
        String page = page(reader, "&topic=territory&stance=resilient");
        assertTrue(page.contains("<b>1</b> article"));
        assertTrue(
                page.contains("value=\"unassessed\"> <span>Not assessed</span><span class=\"c\">1<"), "stance counts");
        assertTrue(page.contains("href=\"/library?q=" + word + "&amp;stance=resilient\""), "a chip without the topic");
    }

    private Annotation submitted(Annotation annotation) {
        submit(annotation);
        return annotation;
    }

    @Test
    void countsOnlyWhatTheMemberMaySee() {
        Article article = article("The bridge fell");
        Annotation annotation = Fixtures.mark(article, analyst, "bridge fell", "territory");
        Member other = Fixtures.member(Role.ANALYST);

        assertEquals(List.of(), ids(other, "&topic=territory"));
        assertEquals(List.of(article.id()), ids(analyst, "&topic=territory"));
        assertTrue(page(other, "").contains("No passage marked yet"));

        submit(annotation);
        assertEquals(List.of(article.id()), ids(other, "&topic=territory"));
        assertEquals(List.of(), ids(reader, "&topic=territory"));
        assertTrue(page(other, "&state=submitted").contains("id=\"" + article.id() + "\""));
        assertTrue(page(reader, "&state=submitted").contains("Nothing on this shelf"));
        assertTrue(page(reader, "&state=none").contains("id=\"" + article.id() + "\""));

        accept(annotation);
        assertEquals(List.of(article.id()), ids(reader, "&topic=territory"));
        assertTrue(page(reader, "&state=accepted").contains("Territory 1, Terrorism abroad 0"));
    }

    @Test
    void opensTheSnippetAtTheFirstHitEscaped() {
        Fixtures.published("alpha ".repeat(120) + "a <b>tag</b> & " + word.toUpperCase() + " end.");

        String page = page(reader, "");
        assertTrue(page.contains("&lt;b&gt;tag&lt;/b&gt; &amp; <mark class=\"hit\">" + word.toUpperCase() + "</mark>"));
    }

    @Test
    void findsATitleABylineAndAnOutlet() {
        Article article = Fixtures.published("Some text.");
        set(article, Field.BYLINE, "Byline " + word);
        set(article, Field.OUTLET, "Outlet 100%_" + word);

        assertEquals(List.of(article.id()), ids(reader, ""));
        Fixtures.api(reader)
                .queryParam("q", word + " 100%_" + word)
                .get("/api/articles")
                .then()
                .body("id", equalTo(List.of(article.id())));
        Fixtures.api(reader)
                .queryParam("q", word + " 100_%")
                .get("/api/articles")
                .then()
                .body("id", equalTo(List.of()));
        Fixtures.api(reader)
                .queryParam("outlet", "Outlet 100%_" + word)
                .get("/api/articles")
                .then()
                .body("id", equalTo(List.of(article.id())));
    }

    @Test
    void hasTheSourceNoteOneStepAway() {
        article("Words");

        assertTrue(page(reader, "").contains("<p class=\"slip\">Written for tests; nobody&#39;s view.</p>"));
    }

    @Test
    void showsDraftsToCuratorsWhoAskForThem() {
        Member curator = Fixtures.member(Role.CURATOR);
        Article draft = Fixtures.draft("Unfinished " + word + ".");
        String row = "id=\"" + draft.id() + "\"";

        assertTrue(page(curator, "&drafts=yes").contains(row));
        assertTrue(page(curator, "").contains("Nothing on this shelf"));
        assertTrue(page(reader, "&drafts=yes").contains("Nothing on this shelf"));
        assertEquals(List.of(draft.id()), ids(curator, "&state=draft"));
        assertEquals(List.of(), ids(reader, "&state=draft"));
        Fixtures.api(reader).get("/api/articles/" + draft.id()).then().statusCode(404);
        Fixtures.api(curator)
                .get("/api/articles/" + draft.id())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("draft"))
                .body("paragraphs", equalTo(List.of("Unfinished " + word + ".")))
                .body("provenance.title.source", equalTo("file"));
    }

    @Test
    void leadsToTheNextPage() {
        List<String> made = List.of(
                article("One").id(), article("Two").id(), article("Three").id());

        String next = Fixtures.api(reader)
                .get("/api/articles?q=" + word + "&size=2")
                .then()
                .statusCode(200)
                .body("id", equalTo(made.subList(0, 2)))
                .extract()
                .header("Link");
        assertEquals("</api/articles?q=" + word + "&size=2&page=2>; rel=\"next\"", next);
        Fixtures.api(reader)
                .get("/api/articles?q=" + word + "&size=2&page=2")
                .then()
                .header("Link", equalTo(null))
                .body("id", equalTo(made.subList(2, 3)));
    }

    @Test
    void refusesWordsThatAreInNoVocabulary() {
        for (String query : List.of("topic=x", "stance=x", "state=accepted", "from=2016-13", "to=yesterday")) {
            Fixtures.api(reader)
                    .get("/api/articles?" + query)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json");
        }
        Fixtures.browser(reader).get("/library?state=x").then().statusCode(422);
    }

    @Test
    void isClosedToStrangers() {
        RestAssured.given().get("/api/articles").then().statusCode(401);
    }
}
