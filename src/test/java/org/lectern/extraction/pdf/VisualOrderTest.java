package org.lectern.extraction.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters in the order of the paper are put in the order of reading. */
class VisualOrderTest {

    @Test
    void latinStaysAsItIsAndItsLigaturesAreLetters() {
        assertEquals("the office (new)", VisualOrder.text(List.of("the o", "\uFB03", "ce (new)")));
    }

    @Test
    void hebrewIsTurnedRoundAndANumberInItIsNot() {
        assertEquals("שלום 2014 (עולם)", VisualOrder.text(signs("(םלוע) 2014 םולש")));
    }

    @Test
    void arabicFormsBecomeLettersAndALigatureKeepsItsOrder() {
        assertEquals("سلام", VisualOrder.text(List.of("\uFEE1", "\uFEFC", "\uFEB3")));
    }

    @Test
    void aRightToLeftWordInALatinLineIsTurnedInItsPlace() {
        assertEquals("The word שלום means peace", VisualOrder.text(signs("The word םולש means peace")));
    }

    private static List<String> signs(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
