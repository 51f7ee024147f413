package org.lectern.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.annotation.AnnotationState;
import org.lectern.taxonomy.Topic;

class ComparisonTest {

    private static final List<Topic> TOPICS = List.of(
            new Topic("territory", "Territory", "T", 1, "ground", "in", "out"),
            new Topic("recruitment", "Recruitment", "R", 2, "people", "in", "out"));

    private static final List<Comparison.Column> COLUMNS = List.of(column("L2"), column("L1"));

    private static Comparison.Column column(String id) {
        return new Comparison.Column(id, "Title of " + id, null, "2016", "unassessed", null);
    }

    private static Comparison.Passage passage(String id, String article, int start, String... topics) {
        return new Comparison.Passage(
                id, article, "words", 1, start, Set.of(topics), "Ann", AnnotationState.ACCEPTED, null);
    }

    private static List<String> ids(Comparison comparison, int row, int column) {
        return comparison.rows().get(row).cells().get(column).passages().stream()
                .map(Comparison.Passage::id)
                .toList();
    }

    @Test
    void keepsTheOrderOfTheColumns() {
        Comparison comparison = Comparison.of(COLUMNS, List.of(), TOPICS);

        assertEquals(COLUMNS, comparison.columns());
        assertEquals("L2", comparison.rows().get(1).cells().get(0).column().id());
    }

    @Test
    void hasARowForEveryTopicAndShowsTheGaps() {
        Comparison comparison = Comparison.of(COLUMNS, List.of(passage("a", "L1", 3, "territory")), TOPICS);

        assertEquals(2, comparison.rows().size());
        assertTrue(comparison.rows().get(0).cells().get(0).isGap());
        assertEquals(List.of("a"), ids(comparison, 0, 1));
        assertTrue(comparison.rows().get(1).cells().get(1).isGap());
    }

    @Test
    void repeatsAPassageInEachOfItsRows() {
        Comparison comparison =
                Comparison.of(COLUMNS, List.of(passage("a", "L1", 3, "territory", "recruitment")), TOPICS);

        assertEquals(List.of("a"), ids(comparison, 0, 1));
        assertEquals(List.of("a"), ids(comparison, 1, 1));
    }

    @Test
    void hasALastRowForPassagesWithoutATopicOnlyWhenThereAreSome() {
        Comparison comparison = Comparison.of(COLUMNS, List.of(passage("a", "L2", 3)), TOPICS);

        assertEquals(3, comparison.rows().size());
        assertNull(comparison.rows().get(2).topic());
        assertEquals(List.of("a"), ids(comparison, 2, 0));
    }

    @Test
    void putsPassagesInTheOrderOfTheText() {
        Comparison comparison = Comparison.of(
                COLUMNS, List.of(passage("b", "L1", 30, "territory"), passage("a", "L1", 3, "territory")), TOPICS);

        assertEquals(List.of("a", "b"), ids(comparison, 0, 1));
    }
}
