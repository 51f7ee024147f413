package org.lectern.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.library.ArticleText;

class TextDiffTest {

    private static final String BRIDGE = "The bridge fell in May, before anyone had thought of guarding it.";
    private static final String TOWN = "The town held until the winter came, and then it did not.";
    private static final String RIVER = "Nobody crossed the river for a year.";

    private static TextDiff between(List<String> older, List<String> newer) {
        return TextDiff.between(ArticleText.of(older), ArticleText.of(newer));
    }

    @Test
    void countsWhatIsSharedAndWhatOnlyOneTextHas() {
        TextDiff diff = between(List.of(BRIDGE), List.of(BRIDGE.replace("May", "early June")));

        assertEquals(11, diff.shared());
        assertEquals(1, diff.deleted());
        assertEquals(2, diff.inserted());
        assertEquals(88, diff.percentShared());
    }

    @Test
    void findsAParagraphThatMovedAndChanged() {
        TextDiff diff =
                between(List.of(BRIDGE, TOWN, RIVER), List.of(TOWN, RIVER, BRIDGE.replace("anyone", "somebody")));

        TextDiff.Row moved =
                diff.rows().stream().filter(TextDiff.Row::moved).findFirst().orElseThrow();
        assertTrue(moved.newer().stream()
                .anyMatch(piece -> piece.isInserted() && piece.text().equals("somebody")));
        assertTrue(moved.older().stream()
                .anyMatch(piece -> piece.isDeleted() && piece.text().equals("anyone")));
        assertEquals(1, diff.inserted());
        assertEquals(1, diff.deleted());
    }

    @Test
    void editedParagraphsThatKeptTheirOrderStoodNowhereElse() {
        TextDiff diff = between(
                List.of(BRIDGE, TOWN, RIVER),
                List.of(
                        "A correction was made to this report on Monday.",
                        BRIDGE.replace("May", "early June"),
                        TOWN.replace("winter", "spring"),
                        RIVER));

        assertTrue(diff.rows().stream().noneMatch(TextDiff.Row::moved));
        assertEquals(List.of(RIVER), diff.rows().get(3).unchanged());
        assertEquals(2, diff.deleted());
        assertEquals(9 + 3, diff.inserted());
    }

    @Test
    void keepsApartWhatOnlyLooksAlike() {
        TextDiff diff = between(List.of(BRIDGE, TOWN), List.of(TOWN, RIVER));

        assertTrue(diff.rows().stream().noneMatch(TextDiff.Row::moved));
        assertEquals(12, diff.deleted());
        assertEquals(7, diff.inserted());
    }

    @Test
    void saysThatEqualTextsAreEqual() {
        TextDiff diff = between(List.of(BRIDGE, TOWN), List.of(BRIDGE, TOWN));

        assertEquals(100, diff.percentShared());
        assertEquals(List.of(new TextDiff.Row(List.of(BRIDGE, TOWN), List.of(), false)), diff.rows());
    }
}
