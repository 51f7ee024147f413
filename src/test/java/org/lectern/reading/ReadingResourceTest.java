package org.lectern.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.Fixtures.browser;
import static org.lectern.Fixtures.draft;
import static org.lectern.Fixtures.mark;
import static org.lectern.Fixtures.member;
import static org.lectern.Fixtures.published;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
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
class ReadingResourceTest {

    @Inject
    Annotations annotations;

    @Inject
    Articles articles;

    @Inject
    Reviews reviews;

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Test
    void showsTheArticleWithItsProvenance() {
        Article article = published("The bridge fell on a Tuesday.", "Nobody said why.");

        Document page = read(article, member(Role.READER));

        assertEquals(article.heading(), page.select("h1").text());
        assertEquals(article.id(), page.select(".crumb .num").text());
        assertEquals("The Test Outlet", page.select(".meta b").text());
        assertEquals(
                "9 March 2016", page.select(".meta time[datetime=2016-03-09]").text());
        assertEquals("Not assessed", page.select(".meta .stance").text());
        assertEquals(
                "Source note. Written for tests; nobody's view.",
                page.select("#disclaimer[role=note]").text());
        assertEquals(
                "The Test Outlet, 9 March 2016. Written for tests; nobody's view.",
                page.select("#stick details .slip").text());
        assertEquals("/compare?a=" + article.id(), page.select(".tools a").attr("href"));
        assertEquals("The bridge fell on a Tuesday.", page.select("#p1 > p").text());
        assertEquals("0", page.select("#p1").attr("data-start"));
        assertEquals("31", page.select("#p2").attr("data-start"));
        assertEquals("en", page.select("#text").attr("lang"));
        assertEquals("ltr", page.select("#text").attr("dir"));
        assertTrue(page.select("#mark, #pop, a[href^=/curation/]").isEmpty());
    }

    @Test
    void readsFromTheRightInArabic() {
        Article article = published("قال إن المدينة سقطت.");
        set(article, Field.LANGUAGE, "ar");

        Document page = read(article, member(Role.READER));

        assertEquals("ar", page.select("#text").attr("lang"));
        assertEquals("rtl", page.select("#text").attr("dir"));
        assertEquals("قال إن المدينة سقطت.", page.select("#p1 > p").text());
    }

    @Test
    void showsTheReasonOfAStance() {
        Article article = published("One sentence.");
        QuarkusTransaction.requiringNew()
                .run(() -> articles.findById(article.id()).assess("resilient", "It says they hold on.", "tests"));

        Document page = read(article, member(Role.READER));

        assertEquals("Holding out", page.select(".meta details .stance").text());
        assertEquals(
                "Why this stance. It says they hold on.",
                page.select(".meta details .slip").text());
    }

    @Test
    void drawsMarksWithTheirCards() {
        Article article = published("The bridge fell on a Tuesday.", "Nobody said why.");
        Member analyst = member(Role.ANALYST);
        Annotation annotation = mark(article, analyst, "bridge fell", "recruitment", "territory");

        Document page = read(article, analyst);

        Element mark = page.select("#p1 mark.hl").first();
        assertEquals("bridge fell", mark.text());
        assertEquals(annotation.id(), mark.attr("data-a"));
        assertEquals("1", mark.attr("data-l0"));
        assertEquals("3", mark.attr("data-l1"));
        Element siglum = page.select("#p1 a.sig").first();
        assertEquals("TR1", siglum.text());
        assertEquals("#card-" + annotation.id(), siglum.attr("href"));
        Element card = page.getElementById("card-" + annotation.id());
        String label = "TR1, annotation: Territory and Recruitment, by " + analyst.name() + ", draft";
        assertEquals(label, siglum.attr("aria-label"));
        assertEquals(label, card.attr("aria-label"));
        assertEquals("a note", card.select(".anote").text());
        assertTrue(card.attr("data-permalink").endsWith("/annotations/" + annotation.id()));
        assertEquals(
                "The bridge fell on a Tuesday.",
                withoutSigla(page.select("#p1 > p").first()));
    }

    @Test
    void keepsForeignMarkupOfATextHarmless() {
        Article article = published("A <script>alert(1)</script> & <b>bold</b> claim.");
        Member analyst = member(Role.ANALYST);
        mark(article, analyst, "<script>alert(1)</script>", "territory");

        Document page = read(article, analyst);

        assertEquals(
                "A <script>alert(1)</script> & <b>bold</b> claim.",
                withoutSigla(page.select("#p1 > p").first()));
        assertTrue(page.select("#p1 script, #p1 b").isEmpty());
    }

    @Test
    void offersEachMemberOnlyTheStepsTheyCanTake() {
        Article article = published("The bridge fell on a Tuesday.");
        Member author = member(Role.REVIEWER);
        Member reviewer = member(Role.REVIEWER);
        Annotation annotation = mark(article, author, "bridge", "territory");
        String own = "/annotations/" + annotation.id();

        assertEquals(
                1,
                formsOf(annotation, author)
                        .select("[action=" + own + "/submit]")
                        .size());
        assertEquals(
                own + "/card",
                read(article, author)
                        .select("#card-" + annotation.id() + " [data-more]")
                        .attr("href"));
        browser(reviewer).get(own + "/card").then().statusCode(404);
        assertTrue(read(article, reviewer).select("#card-" + annotation.id()).isEmpty());

        decide(() -> reviews.of(annotations.findById(annotation.id())).submit(author));
        Element forms = formsOf(annotation, reviewer);
        assertEquals(
                "Accept Reject Request changes", forms.select(".decide button").text());
        assertEquals(own + "/reject", forms.select("button:containsOwn(Reject)").attr("formaction"));
        assertTrue(forms.select("[action$=/edit], [action$=/delete], [action$=/undo]")
                .isEmpty());
        assertTrue(
                formsOf(annotation, author).select(".decide, [action$=/submit]").isEmpty());
        assertTrue(formsOf(annotation, member(Role.ANALYST)).select("form").isEmpty());

        decide(() -> reviews.of(annotations.findById(annotation.id())).accept(reviewer, "Well seen."));
        Document after = read(article, reviewer);
        assertEquals(
                1,
                formsOf(annotation, reviewer)
                        .select("[action=" + own + "/undo]")
                        .size());
        assertTrue(after.getElementById("card-" + annotation.id())
                .select(".thread")
                .text()
                .contains("Well seen."));
        assertTrue(formsOf(annotation, member(Role.CURATOR)).select("form").isEmpty());
        assertTrue(formsOf(annotation, author).select("[action$=/delete]").isEmpty());
        assertEquals(
                1,
                read(article, member(Role.READER))
                        .select("#card-" + annotation.id())
                        .size());
    }

    @Test
    void isSeenAsADraftByCuratorsOnly() {
        Article article = draft("Not yet out.");

        Document page = read(article, member(Role.CURATOR));
        assertTrue(page.select(".note.warn").text().contains("Draft, not published"));
        assertTrue(page.select("#mark, #pop").isEmpty());
        assertEquals("/curation/" + article.id(), page.select(".tools a").attr("href"));
        browser(member(Role.REVIEWER)).get("/articles/" + article.id()).then().statusCode(404);
    }

    @Test
    void asksASignedOutPersonToSignIn() {
        Article article = published("One sentence.");

        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .get("/articles/" + article.id())
                .then()
                .statusCode(303)
                .header("Location", containsString("/login?next=%2Farticles%2F" + article.id()));
    }

    @Test
    void leadsFromTheAddressOfAnAnnotationToItsCard() {
        Article article = published("The bridge fell on a Tuesday.");
        Member analyst = member(Role.ANALYST);
        Annotation annotation = mark(article, analyst, "bridge", "territory");

        browser(analyst)
                .get("/annotations/" + annotation.id())
                .then()
                .statusCode(303)
                .header("Location", containsString("/articles/" + article.id() + "#card-" + annotation.id()));
        browser(member(Role.CURATOR))
                .get("/annotations/" + annotation.id())
                .then()
                .statusCode(404);
        browser(analyst)
                .get("/annotations/no-such-one")
                .then()
                .statusCode(404)
                .body(containsString("No such annotation"));
    }

    @Test
    void needsNoMoreStatementsForMoreAnnotations() {
        Article few = published("One two three four five six seven eight nine ten.");
        Article many = published("One two three four five six seven eight nine ten.");
        Member reviewer = member(Role.REVIEWER);
        decided(few, reviewer, "One", "two");
        decided(many, reviewer, "One", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

        assertEquals(3, statements(few, reviewer));
        assertEquals(3, statements(many, reviewer));
    }

    private void decided(Article article, Member reviewer, String... quotes) {
        for (String quote : quotes) {
            Member author = member(Role.ANALYST);
            Annotation annotation = mark(article, author, quote, "territory", "recruitment");
            decide(() -> reviews.of(annotations.findById(annotation.id())).submit(author));
            decide(() -> reviews.of(annotations.findById(annotation.id())).reject(reviewer, "No."));
        }
    }

    private int statements(Article article, Member reader) {
        var request = browser(reader);
        return statements
                .of(() -> request.get("/articles/" + article.id())
                        .then()
                        .statusCode(200)
                        .body(not(containsString("no text"))))
                .size();
    }

    private static void decide(Runnable step) {
        QuarkusTransaction.requiringNew().run(step);
    }

    private void set(Article article, Field field, String value) {
        QuarkusTransaction.requiringNew().run(() -> articles.findById(article.id())
                .set(field, new Provenance.Origin(value, Provenance.Source.CURATOR, null, null, "tests")));
    }

    private static Element formsOf(Annotation annotation, Member reader) {
        Document page = Jsoup.parse(browser(reader)
                .get("/annotations/" + annotation.id() + "/card")
                .then()
                .statusCode(200)
                .body(containsString("Written for tests"))
                .extract()
                .asString());
        return page.getElementById("card-" + annotation.id()).select(".acts").first();
    }

    private static String withoutSigla(Element paragraph) {
        Element copy = paragraph.clone();
        copy.select(".not-annotatable").remove();
        return copy.wholeText();
    }

    private static Document read(Article article, Member reader) {
        return Jsoup.parse(browser(reader)
                .get("/articles/" + article.id())
                .then()
                .statusCode(200)
                .contentType(equalTo("text/html;charset=utf-8"))
                .extract()
                .asString());
    }
}
