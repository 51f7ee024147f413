package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.annotation.Annotation;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** A page takes a fixed number of statements, however much it shows; none locks in a way that is not safe. */
@QuarkusTest
class StatementsTest {

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Inject
    EntityManager database;

    private final Member analyst = Fixtures.member(Role.ANALYST);

    private void takesAtMost(int allowed, String address) {
        Fixtures.browser(analyst).get(address).then().statusCode(200);
        List<String> sent = statements.of(
                () -> Fixtures.browser(analyst).get(address).then().statusCode(200));
        assertTrue(sent.size() <= allowed, () -> address + " sent\n" + String.join("\n", sent));
        assertTrue(!sent.isEmpty(), "nothing was counted");
    }

    private int sent(Member member, String address) {
        Fixtures.browser(member).get(address).then().statusCode(200);
        return statements
                .of(() -> Fixtures.browser(member).get(address).then().statusCode(200))
                .size();
    }

    @Test
    void theQueueTakesTwoWhateverWaits() {
        Member reviewer = Fixtures.member(Role.REVIEWER);
        for (int marks : List.of(1, 10, 60)) {
            Article article = marked(marks);
            Fixtures.api(analyst)
                    .get("/api/articles/" + article.id() + "/annotations")
                    .jsonPath()
                    .<String>getList("id")
                    .forEach(id -> Fixtures.api(analyst).post("/api/annotations/" + id + "/submit"));
            assertEquals(2, sent(reviewer, "/review"));
            assertEquals(2, sent(reviewer, "/review?article=" + article.id()));
            assertEquals(2, sent(reviewer, "/review?topic=territory"));
        }
    }

    @Test
    void theMenuOfAReviewerCostsNoStatement() {
        Article article = marked(3);
        Member reviewer = Fixtures.member(Role.REVIEWER);
        assertEquals(sent(analyst, "/articles/" + article.id()), sent(reviewer, "/articles/" + article.id()));
        assertEquals(sent(analyst, "/library"), sent(reviewer, "/library"));
    }

    private Article marked(int times) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < times; i++) {
            words.append("passage").append(i).append("; ");
        }
        Article article = Fixtures.published(words.toString().strip());
        for (int i = 0; i < times; i++) {
            Fixtures.mark(article, analyst, "passage" + i + ";", "territory", "recruitment");
        }
        return article;
    }

    @Test
    void theReadingPageTakesThreeWhateverTheMarks() {
        takesAtMost(3, "/articles/" + marked(1).id());
        takesAtMost(3, "/articles/" + marked(10).id());
        takesAtMost(3, "/articles/" + marked(200).id());
    }

    @Test
    void theLibraryTakesThreeWhateverTheArticles() {
        String word = "w" + UUID.randomUUID().toString().substring(0, 12);
        int before = 0;
        for (int articles : List.of(1, 10, 200)) {
            for (int i = before; i < articles; i++) {
                Fixtures.published("Of " + word + ".");
            }
            before = articles;
            takesAtMost(3, "/library?q=" + word);
        }
        takesAtMost(3, "/library");
        takesAtMost(3, "/library?topic=territory&state=draft&from=2016");
    }

    @Test
    void aComparisonTakesTwoAndOneForEachArticleAtMost() {
        List<String> chosen = new ArrayList<>();
        for (int marks : List.of(1, 10, 200)) {
            chosen.add("a=" + marked(marks).id());
        }
        takesAtMost(5, "/compare?" + String.join("&", chosen));
        takesAtMost(5, "/compare?view=full&" + String.join("&", chosen));
    }

    @Test
    void aStatementThatLocksAfterwardsIsRefused() {
        Annotation annotation = Fixtures.mark(Fixtures.published("The dam held."), analyst, "The dam", "territory");
        Runnable refreshing = () ->
                database.refresh(database.find(Annotation.class, annotation.id()), LockModeType.PESSIMISTIC_WRITE);
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(refreshing));
    }
}
