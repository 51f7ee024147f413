package org.lectern.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.Fixtures;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

@QuarkusTest
class MatchingAnnotationsTest {

    @Inject
    MatchingAnnotations matching;

    @Inject
    Annotations annotations;

    private final Member analyst = Fixtures.member(Role.ANALYST);

    private Article marked(int times) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < times; i++) {
            words.append("passage").append(i).append("; ");
        }
        Article article = Fixtures.published(words.toString().strip());
        for (int i = times - 1; i >= 0; i--) {
            Fixtures.mark(article, analyst, "passage" + i + ";", "territory");
        }
        return article;
    }

    @Test
    void handsOnAllInTheFixedOrderFewAtATime() {
        Fixtures.mark(Fixtures.published("Not asked for."), analyst, "Not", "recruitment");
        marked(3);
        marked(502);
        marked(2);
        AnnotationFilter mine = new AnnotationFilter(
                List.of(), List.of(), List.of("territory"), List.of(), List.of(analyst.name()), List.of(), null, null);

        List<String> ids = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        matching.forEachFew(mine, analyst, few -> {
            sizes.add(few.size());
            few.forEach(each -> ids.add(each.id()));
        });

        List<String> expected = QuarkusTransaction.requiringNew()
                .call(() -> annotations.matching(mine, analyst, 1000).stream()
                        .map(Annotation::id)
                        .toList());
        assertEquals(507, expected.size());
        assertEquals(expected, ids);
        assertTrue(sizes.stream().allMatch(size -> size <= 500), sizes::toString);
        assertEquals(507, Set.copyOf(ids).size());
    }
}
