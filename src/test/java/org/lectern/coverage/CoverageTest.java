package org.lectern.coverage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.Statements;
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
class CoverageTest {

    @Inject
    Annotations annotations;

    @Inject
    Articles articles;

    @Inject
    Reviews reviews;

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    /** An outlet of this test alone. */
    private final String outlet = "=Outlet " + UUID.randomUUID().toString().substring(0, 12);

    private final Member reader = Fixtures.member(Role.READER);
    private final Member analyst = Fixtures.member(Role.ANALYST);
    private final Member reviewer = Fixtures.member(Role.REVIEWER);

    private Article article(String day, String stance) {
        Article made = Fixtures.published("The river rose and the town held.");
        QuarkusTransaction.requiringNew().run(() -> {
            Article attached = articles.findById(made.id());
            attached.set(Field.OUTLET, said(outlet));
            attached.set(Field.PUBLISHED_ON, said(day));
            attached.set(Field.STANCE, said(stance));
        });
        return made;
    }

    private static Provenance.Origin said(String value) {
        return new Provenance.Origin(value, Provenance.Source.CURATOR, "seen", null, "tests");
    }

    private void open(Article article, Member member) {
        QuarkusTransaction.requiringNew().run(() -> articles.getEntityManager()
                .createNativeQuery("insert into article_reading values (?1, ?2, 1, now(), now())")
                .setParameter(1, article.id())
                .setParameter(2, member.id())
                .executeUpdate());
    }

    private void accept(Annotation annotation) {
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(annotation.id())).submit(analyst));
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(annotation.id())).accept(reviewer, null));
    }

    private JsonPath json(Member member, String query) {
        return Fixtures.api(member)
                .queryParam("outlet", outlet)
                .get("/api/coverage" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Document page(Member member, String query) {
        return Jsoup.parse(Fixtures.browser(member)
                .queryParam("outlet", outlet)
                .get("/coverage" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> kinds(JsonPath json, int row) {
        return json.getList("rows[" + row + "].topics.kind");
    }

    @Test
    void countsPassagesAndTheArticlesTheyStandIn() {
        Article first = article("2016-03-09", "resilient");
        Article second = article("2016-03-10", "resilient");
        open(first, reader);
        open(first, analyst);
        accept(Fixtures.mark(first, analyst, "The river", "territory"));
        accept(Fixtures.mark(first, analyst, "the town", "territory", "recruitment"));
        accept(Fixtures.mark(second, analyst, "rose", "territory"));
        accept(Fixtures.mark(second, analyst, "held"));

        JsonPath json = json(reader, "");

        assertEquals(1, json.getList("rows").size());
        assertEquals(2, json.getInt("rows[0].articles"));
        assertEquals(2, json.getInt("rows[0].read"));
        assertEquals(2, json.getInt("rows[0].readers"));
        assertEquals(List.of(3, 0, 1, 0), json.getList("rows[0].topics.passages"));
        assertEquals(List.of(2, 0, 1, 0), json.getList("rows[0].topics.articles"));
        assertEquals(1, json.getInt("untagged"));
        assertEquals(List.of("passages", "nothing-tagged", "passages", "nothing-tagged"), kinds(json, 0));
    }

    @Test
    void tellsThreeKindsOfEmptinessApart() {
        open(article("2016-03-09", "resilient"), reader);
        article("2016-01-09", "no-position");

        JsonPath json = json(reader, "?by=month");

        assertEquals(List.of("2016-03", "2016-03", "2016-01", "2016-01"), json.getList("rows.month"));
        assertEquals(List.of("resilient", "no-position", "resilient", "no-position"), json.getList("rows.stance"));
        assertEquals("nothing-tagged", kinds(json, 0).get(0));
        assertEquals("no-article", kinds(json, 1).get(0));
        assertEquals("no-article", kinds(json, 2).get(0));
        assertEquals("unread", kinds(json, 3).get(0));

        Document page = page(reader, "?by=month");
        assertEquals(
                "Nothing tagged 1 of 1 read",
                page.select("#matrix td.nothing").first().text());
        assertEquals(
                "Nobody has read it yet 1 article",
                page.select("#matrix td.unopened").first().text());
        assertEquals(
                List.of("No article: Takes no position", "No article: Holding out"),
                page.select("#matrix .ma td.none").eachText());
        assertEquals(
                List.of("February 2016: no article"),
                page.select("#matrix .mg th").eachText());
    }

    @Test
    void whatIsMarkedWasRead() {
        Article article = article("2016-03-09", "resilient");
        Fixtures.mark(article, analyst, "The river", "territory");
        assertEquals("unread", kinds(json(reader, ""), 0).get(1), "a draft of another tells nothing");
        assertEquals("nothing-tagged", kinds(json(analyst, "?state=all"), 0).get(1));

        accept(Fixtures.mark(article, analyst, "the town", "territory"));
        JsonPath json = json(reader, "");
        assertEquals(List.of("passages", "nothing-tagged", "nothing-tagged", "nothing-tagged"), kinds(json, 0));
        assertEquals(1, json.getInt("rows[0].read"));
        assertEquals(0, json.getInt("rows[0].readers"));
    }

    @Test
    void countsWhatTheMemberMaySeeAlone() {
        Article article = article("2016-03-09", "resilient");
        Fixtures.mark(article, analyst, "The river", "territory");
        accept(Fixtures.mark(article, analyst, "the town", "territory"));

        assertEquals(2, json(analyst, "?state=all").getInt("rows[0].topics[0].passages"), "with the own draft");
        assertEquals(1, json(analyst, "").getInt("rows[0].topics[0].passages"));
        assertEquals(1, json(reviewer, "?state=all").getInt("rows[0].topics[0].passages"));
        assertEquals(1, json(reader, "?state=all").getInt("rows[0].topics[0].passages"));
    }

    @Test
    void countsNoDrafts() {
        Article draft = Fixtures.draft("A draft.");
        QuarkusTransaction.requiringNew()
                .run(() -> articles.findById(draft.id()).set(Field.OUTLET, said(outlet)));

        assertEquals(List.of(), json(Fixtures.member(Role.CURATOR), "").getList("rows"));
        assertTrue(page(reader, "").select("#none").text().startsWith("There is no row to show"));
    }

    @Test
    void leadsFromACellToAsManyPassagesAsItCounts() {
        Article article = article("2016-03-09", "resilient");
        accept(Fixtures.mark(article, analyst, "The river", "territory"));
        accept(Fixtures.mark(article, analyst, "the town", "territory"));
        for (String known : List.of("2016-04-09", "2016-04", "2016", "")) {
            accept(Fixtures.mark(article(known, "resilient"), analyst, "the town", "territory"));
        }

        for (String query : List.of("", "?by=month", "?by=month&state=all")) {
            for (var cell : page(analyst, query).select("#matrix tbody td.passages a")) {
                Document list = Jsoup.parse(Fixtures.browser(analyst)
                        .urlEncodingEnabled(false)
                        .get(cell.attr("href"))
                        .asString());
                assertEquals(
                        cell.select("b").text(),
                        String.valueOf(list.select("#rows blockquote").size()),
                        cell.attr("href"));
            }
        }
    }

    @Test
    void leadsFromAnEmptyCellAndFromARowToItsArticlesWithTheirSourceNotes() {
        Article article = article("2016-03-09", "resilient");
        Document page = page(reader, "");
        String address = page.select("#matrix td.unopened a").first().attr("href");

        assertEquals(address, page.select("#matrix th .rl a").first().attr("href"));
        Document library = Jsoup.parse(
                Fixtures.browser(reader).urlEncodingEnabled(false).get(address).asString());
        assertEquals(List.of(article.id()), library.select("#rows > li").eachAttr("id"));
        assertTrue(library.select("#rows > li").text().contains("nobody's view"));
    }

    @Test
    void isATableThatSaysWhatItIsWithItsChoiceInTheAddress() {
        article("2016-03-09", "resilient");
        Document page = page(analyst, "?state=all");

        assertEquals(
                "Passages by topic and outlet", page.select("#matrix caption").text());
        assertEquals(5, page.select("#matrix thead th[scope=col]").size());
        assertEquals(1, page.select("#matrix tbody th[scope=row]").size());
        assertTrue(page.select("#by-month").attr("href").contains("state=all"));
        assertFalse(page.select("#count-accepted").attr("href").contains("state="));
        Fixtures.browser(reader).get("/coverage?by=x").then().statusCode(422);
        Fixtures.browser(reader).get("/coverage?state=x").then().statusCode(422);
        Fixtures.api(reader).get("/api/coverage?format=x").then().statusCode(422);
    }

    @Test
    void leavesAsCsvWithoutFormulas() {
        article("2016-03-09", "resilient");
        Fixtures.api(reader)
                .accept("*/*")
                .queryParam("outlet", outlet)
                .get("/api/coverage?format=csv")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=utf-8"))
                .body(containsString("'" + outlet + ",,,territory,unread,0,0,1,0,0\r\n"));
    }

    @Test
    void needsTwoStatementsHoweverManyArticlesThereAre() {
        article("2016-03-09", "resilient");
        assertEquals(2, sent("?by=outlet"));
        for (int month = 1; month < 10; month++) {
            accept(Fixtures.mark(article("2016-0" + month + "-01", "no-position"), analyst, "The river", "territory"));
        }
        for (String query : List.of("?by=outlet", "?by=month", "?by=month&state=all&stance=resilient&from=2016")) {
            assertEquals(2, sent(query), query);
        }
    }

    private int sent(String query) {
        var request = Fixtures.browser(analyst);
        return statements
                .of(() -> request.get("/coverage" + query).then().statusCode(200))
                .size();
    }

    @Test
    void speaksFrench() {
        article("2016-03-09", "resilient");
        String page = Fixtures.browser(reader)
                .header("Accept-Language", "fr")
                .queryParam("outlet", outlet)
                .get("/coverage")
                .asString();

        assertTrue(page.contains("Personne ne l’a encore lu"), page);
    }
}
