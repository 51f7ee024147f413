package org.lectern.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private final Selection selection = Selection.of(List.of("L1", "", "L2", "L1", "L3"), null);

    @Test
    void countsEachArticleOnceInTheOrderOfTheAddress() {
        assertEquals("/compare?a=L1&a=L2&a=L3", selection.toString());
        assertEquals("/compare", Selection.of(List.of(), null).toString());
    }

    @Test
    void movesAnArticleWithinItsEnds() {
        assertEquals("/compare?a=L2&a=L1&a=L3", selection.moved("L2", -1).toString());
        assertEquals("/compare?a=L1&a=L3&a=L2", selection.moved("L2", 1).toString());
        assertEquals(selection, selection.moved("L1", -1));
        assertEquals(selection, selection.moved("L3", 1));
    }

    @Test
    void keepsTheViewWhenAnArticleGoes() {
        assertEquals(
                "/compare?a=L1&a=L3&view=full",
                Selection.of(List.of("L1", "L2", "L3"), "full").without("L2").toString());
    }
}
