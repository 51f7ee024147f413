package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static String words(String text, String search) {
        return Snippet.of(text, SearchTerms.of(search)).stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void isAShortTextWhole() {
        assertEquals("First. Second.", words("First.\n\nSecond.", ""));
    }

    @Test
    void isTheOpeningWhenTheHitIsElsewhere() {
        assertTrue(words("alpha ".repeat(200), "omega").startsWith("alpha alpha"));
    }

    @Test
    void opensAtTheFirstHitBetweenWords() {
        String snippet = words("alpha ".repeat(100) + "the Needle lies " + "beta ".repeat(100) + "needle", "needle");

        assertTrue(snippet.startsWith("…\u00A0alpha"), snippet);
        assertTrue(snippet.contains("the [Needle] lies"), snippet);
        assertTrue(snippet.endsWith("beta\u00A0…"), snippet);
        assertTrue(snippet.length() < 270, snippet);
    }

    @Test
    void neverCutsACharacterInTwo() {
        String snippet = words("📉".repeat(150) + "x" + "📉".repeat(300), "x");

        assertTrue(snippet.contains("[x]"));
        assertEquals(snippet, new String(snippet.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
