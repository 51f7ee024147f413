package org.lectern.findings;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
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
import org.lectern.review.Reviews;

@QuarkusTest
class AnnotationsPageTest {

    @Inject
    Annotations annotations;

    @Inject
    Reviews reviews;

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    /** A word that stands in this test's articles only. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 12);

    private final Member reader = Fixtures.member(Role.READER);
    private final Member analyst = Fixtures.member(Role.ANALYST);

    private Article article(String text) {
        return Fixtures.published(text + " " + word + ".");
    }

    private void submit(Annotation annotation) {
        QuarkusTransaction.requiringNew()
                .run(() -> reviews.of(annotations.findById(annotation.id())).submit(analyst));
    }

    private Document page(Member member, String query) {
        return Jsoup.parse(Fixtures.browser(member)
                .get("/annotations" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> quotes(Document page) {
        return page.select("#rows blockquote").eachText();
    }

    private static String count(Document page, String name, String value) {
        return page.select("label:has(input[name=" + name + "][value=" + value + "]) .c")
                .first()
                .ownText();
    }

    @Test
    void listsAnnotationsAcrossArticlesToThoseWhoMaySeeThem() {
        Article first = article("The first passage");
        Article second = article("The second passage");
        Fixtures.mark(first, analyst, "first passage", "territory");
        Annotation shown = Fixtures.mark(second, analyst, "second passage " + word);
        submit(shown);
        Member other = Fixtures.member(Role.REVIEWER);

        Fixtures.browser(analyst)
                .get("/annotations?article=" + first.id() + "&article=" + second.id())
                .then()
                .body(allOf(containsString("first passage"), containsString("second passage")));
        Fixtures.browser(other)
                .get("/annotations?article=" + first.id() + "&article=" + second.id())
                .then()
                .body(containsString("/annotations/" + shown.id()))
                .body(containsString("nobody&#39;s view."))
                .body(containsString("/export?article=" + first.id() + "&amp;article=" + second.id()))
                .body(not(containsString("<blockquote dir=\"auto\">first")));
        Fixtures.browser(other)
                .get("/annotations?q=" + word.toUpperCase())
                .then()
                .body(containsString("<mark class=\"hit\">" + word + "</mark>"));
        Fixtures.browser(reader).get("/annotations?q=" + word).then().body(not(containsString("id=\"rows\"")));
        Fixtures.browser(reader).get("/annotations?topic=x").then().statusCode(422);
        Fixtures.browser(reader).get("/annotations?sort=x").then().statusCode(422);
    }

    @Test
    void findsEveryWordInTheQuoteOrTheNote() {
        Article article = article("The river rose and the town held");
        Fixtures.mark(article, analyst, "river rose", "territory");
        Fixtures.mark(article, analyst, "the town held");

        assertEquals(List.of("river rose"), quotes(page(analyst, "?article=" + article.id() + "&q=rose NOTE")));
        assertEquals(List.of("the town held"), quotes(page(analyst, "?article=" + article.id() + "&q=\"town held\"")));
        assertEquals(List.of(), quotes(page(analyst, "?article=" + article.id() + "&q=rose held")));
    }

    @Test
    void saysWhatNothingFoundMeans() {
        Member fresh = Fixtures.member(Role.ANALYST);
        Fixtures.mark(article("The only passage"), fresh, "only passage");

        assertTrue(page(fresh, "?q=nobodywrotethis").select("#none").text().startsWith("Nothing matches"));
    }

    @Test
    void countsWhatEachFilterWouldShow() {
        Article article = article("One two three four");
        String here = "?article=" + article.id();
        Fixtures.mark(article, analyst, "One", "territory", "recruitment");
        Fixtures.mark(article, analyst, "two", "territory");
        Fixtures.mark(article, analyst, "three");
        submit(Fixtures.mark(article, analyst, "four", "recruitment"));

        Document all = page(analyst, here);
        assertEquals("2", count(all, "topic", "territory"));
        assertEquals("1", count(all, "topic", "none"));
        assertEquals("3", count(all, "state", "draft"));
        Document submitted = page(analyst, here + "&state=submitted");
        assertEquals("0", count(submitted, "topic", "territory"), "counted within the other filters");
        assertEquals("3", count(submitted, "state", "draft"), "what is chosen does not lessen its own side");
        assertEquals("1 annotation", submitted.select("#count").text());
        assertEquals(
                List.of("/annotations?state=submitted", "/annotations?article=" + article.id()),
                submitted.select("#chips .chip").eachAttr("href"));
    }

    @Test
    void putsThemInTheOrderAskedFor() {
        Article first = article("Alpha beta");
        Article second = article("Gamma delta");
        Fixtures.mark(second, analyst, "delta");
        Fixtures.mark(first, analyst, "beta");
        Fixtures.mark(first, analyst, "Alpha");
        Fixtures.mark(second, analyst, "Gamma");
        String both = "?article=" + first.id() + "&article=" + second.id();

        assertEquals(List.of("Gamma", "Alpha", "beta", "delta"), quotes(page(analyst, both)));
        for (String order : List.of("article", "outlet", "date")) {
            assertEquals(List.of("Alpha", "beta", "Gamma", "delta"), quotes(page(analyst, both + "&sort=" + order)));
        }
        Document grouped = page(analyst, both + "&group=article");
        assertEquals(List.of("Gamma", "delta", "Alpha", "beta"), quotes(grouped), "the last marked article first");
        assertEquals(
                List.of(second.heading(), first.heading()),
                grouped.select(".ghead h2").eachText());
    }

    @Test
    void putsOneWithSeveralTopicsUnderEachOfThem() {
        Article article = article("One two three");
        Fixtures.mark(article, analyst, "One", "territory", "recruitment");
        Fixtures.mark(article, analyst, "two", "territory");
        Fixtures.mark(article, analyst, "three");
        String here = "?group=topic&sort=article&article=" + article.id();

        Document all = page(analyst, here);
        assertEquals(List.of("One", "two", "One", "three"), quotes(all));
        assertEquals(
                List.of("T Territory", "R Recruitment", "No topic"),
                all.select(".ghead h2").eachText().stream()
                        .map(heading -> heading.replaceFirst("^([TR])(?=[TR])", "$1 "))
                        .toList());
        assertEquals(List.of("One"), quotes(page(analyst, here + "&topic=recruitment")));
        assertEquals(List.of("One", "three"), quotes(page(analyst, here + "&topic=recruitment&topic=none")));
    }

    @Test
    void givesAScriptOnlyWhatChanges() {
        Fixtures.browser(analyst)
                .header("X-Fragment", "true")
                .get("/annotations?q=" + word)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("id=\"results\""),
                        containsString("id=\"facets\""),
                        not(containsString("<html"))));
    }

    @Test
    void needsThreeStatementsHoweverManyThereAre() {
        Article article = article("one two three four five six seven eight nine ten");
        Member reviewer = Fixtures.member(Role.REVIEWER);
        submit(Fixtures.mark(article, analyst, "one", "territory"));
        int few = statements(reviewer, "?article=" + article.id());
        for (String quote : List.of("two", "three", "four", "five", "six", "seven", "eight", "nine")) {
            submit(Fixtures.mark(article, analyst, quote, "territory", "recruitment"));
        }
        assertEquals(few, statements(reviewer, "?article=" + article.id()));
        assertEquals(3, statements(analyst, ""));
        for (String query : List.of("", "?group=article", "?group=topic&q=a&state=submitted")) {
            assertEquals(3, statements(reviewer, query), "statements of " + query);
        }
    }

    private int statements(Member member, String query) {
        var request = Fixtures.browser(member);
        return statements
                .of(() -> request.get("/annotations" + query).then().statusCode(200))
                .size();
    }
}
