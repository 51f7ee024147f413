package org.lectern.annotation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.anchoring.TextAnchor;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.RevisedArticles;

@QuarkusTest
class CarryOverTest {

    private static final String FIRST = "Bakers in the old town open at four. The ovens are lit by hand.";
    private static final String SECOND = "Since spring the flour comes by barge. Two mills have closed.";

    @Inject
    Articles articles;

    @Inject
    Annotations annotations;

    @Inject
    CarryOver carryOver;

    private CarryOver.Carried revise(Article article, String... paragraphs) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Article attached = articles.findById(article.id());
            RevisedArticles.revise(articles, attached, List.of(paragraphs));
            return carryOver.to(attached, "the curator");
        });
    }

    private Annotation annotation(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        annotations.withSteps(List.of(annotations.findById(id))).get(0));
    }

    @Test
    void whatStandsUnchangedGoesAlongInSilence() {
        Member analyst = Fixtures.member(Role.ANALYST);
        Article article = Fixtures.published(FIRST, SECOND);
        String id = Fixtures.mark(article, analyst, "flour comes by barge", "territory")
                .id();

        CarryOver.Carried carried = revise(article, "A new opening.", FIRST, SECOND);

        assertEquals(1, carried.same());
        Annotation now = annotation(id);
        assertEquals(AnchorStatus.SAME, now.anchorStatus());
        assertEquals(2, now.articleRevision());
        assertEquals("flour comes by barge", now.quote());
        assertEquals(16 + FIRST.length() + 2 + 17, now.start());
        assertEquals(Step.Kind.CARRIED_OVER, now.steps().get(1).kind());
        assertEquals("the curator", now.steps().get(1).by());
        assertEquals(Step.Kind.CREATED, now.lastStep().kind());
    }

    @Test
    void changedWordsAreToBeConfirmedAndTheOldOnesAreKept() {
        Member analyst = Fixtures.member(Role.ANALYST);
        Article article = Fixtures.published(FIRST, SECOND);
        String id = Fixtures.mark(article, analyst, "Two mills have closed.", "territory")
                .id();

        CarryOver.Carried carried = revise(article, FIRST, SECOND.replace("Two mills have", "Two mills had"));

        assertEquals(List.of(id), carried.moved().stream().map(Annotation::id).toList());
        Annotation now = annotation(id);
        assertEquals(AnchorStatus.MOVED, now.anchorStatus());
        assertEquals("Two mills had closed.", now.quote());
        assertEquals(
                "Two mills have closed.",
                now.steps().get(0).snapshot().orElseThrow().quote());
        Fixtures.api(analyst)
                .get("/api/annotations/" + id)
                .then()
                .body("anchorStatus", equalTo("moved"))
                .body("state", equalTo("draft"));
    }

    @Test
    void whatIsGoneKeepsItsWordsAndReturnsWithTheEarlierText() {
        Member analyst = Fixtures.member(Role.ANALYST);
        Article article = Fixtures.published(FIRST, SECOND);
        String id = Fixtures.mark(article, analyst, "The ovens are lit by hand.", "territory")
                .id();
        String deleted =
                Fixtures.mark(article, analyst, "open at four", "territory").id();
        QuarkusTransaction.requiringNew()
                .run(() -> annotations.findById(deleted).delete(analyst));

        CarryOver.Carried carried = revise(article, "Nothing is left of it.", SECOND);

        assertEquals(1, carried.orphans().size());
        assertEquals(AnchorStatus.ORPHAN, annotation(id).anchorStatus());
        assertEquals("The ovens are lit by hand.", annotation(id).quote());
        assertEquals(AnchorStatus.ORPHAN, annotation(deleted).anchorStatus());

        revise(article, FIRST, SECOND);

        assertEquals(AnchorStatus.SAME, annotation(id).anchorStatus());
        assertEquals(37, annotation(id).start());
        assertEquals(3, annotation(id).articleRevision());
    }

    @Test
    void aThousandHighlightsGoAlongWithAnInsertedParagraph() {
        Member analyst = Fixtures.member(Role.ANALYST);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            paragraphs.add("In week " + i + " the barge brought " + (100 + 7 * i) + " sacks of flour to the quay, and "
                    + (i % 9) + " of the mills stood still.");
        }
        Article article = Fixtures.published(paragraphs.toArray(String[]::new));
        QuarkusTransaction.requiringNew().run(() -> markThousand(article, analyst));
        paragraphs.add(30, "The summer was dry.");
        Instant began = Instant.now();

        CarryOver.Carried carried = revise(article, paragraphs.toArray(String[]::new));

        assertTrue(Duration.between(began, Instant.now()).toMillis() < 10_000, "in a moment");
        assertTrue(carried.same() >= 990, () -> carried.same() + " went along exactly");
        assertEquals(
                1000,
                carried.same() + carried.moved().size() + carried.orphans().size());
    }

    private void markThousand(Article article, Member analyst) {
        Article attached = articles.get(article.id(), analyst);
        int length = attached.text().length();
        for (int i = 0; i < 1000; i++) {
            int start = i * (length - 60) / 1000;
            TextAnchor anchor = TextAnchor.in(
                    attached.text(), new TextAnchor.Selector(null, null, null, start, start + 12 + i % 40));
            annotations.persist(Annotation.mark(attached, anchor, Set.of("territory"), null, analyst, "1"));
        }
    }
}
