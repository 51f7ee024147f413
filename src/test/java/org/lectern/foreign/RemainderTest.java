package org.lectern.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.problem.Invalid;

class RemainderTest {

    private final Remainder.Kept kept = new Remainder.Kept();

    private Remainder read(String motivation) {
        return kept.convertToEntityAttribute("{\"motivation\":" + motivation + "}");
    }

    @Test
    void readsNoMotivationOneAndSeveral() {
        assertEquals(List.of(), read("null").motivations());
        assertEquals(List.of(), kept.convertToEntityAttribute("{}").motivations());
        assertEquals(List.of("assessing"), read("\"assessing\"").motivations());
        assertEquals(
                List.of("editing", "classifying"),
                read("[\"editing\",\"classifying\"]").motivations());
    }

    @Test
    void keepsOneMotivationAsOneWord() {
        assertTrue(kept.convertToDatabaseColumn(read("[\"assessing\"]")).contains("\"motivation\":\"assessing\""));
    }

    @Test
    void refusesMotivationsThatAreNoWordAndNoIri() {
        read("[\"editing\",\"https://example.org/why\"]").requireValid();
        for (String wrong : List.of("\"two words\"", "\"\"", "[\"editing\",null]")) {
            assertThrows(Invalid.class, () -> read(wrong).requireValid(), wrong);
        }
    }
}
