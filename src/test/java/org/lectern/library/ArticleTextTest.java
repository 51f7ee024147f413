package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void joinsParagraphsByOneBlankLine() {
        assertEquals("One.\n\nTwo.", ArticleText.of(List.of("One.", "Two.")).value());
    }

    @Test
    void countsPositionsInCodePoints() {
        ArticleText text = ArticleText.of(List.of("📉 fell", "منع 📉 end"));

        assertEquals(6, text.paragraphs().get(0).end());
        assertEquals(8, text.paragraphs().get(1).start());
        assertEquals("end", text.between(14, 17));
        assertEquals(17, text.length());
    }

    @Test
    void hashesTheUtf8Bytes() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                ArticleText.of(List.of("abc")).sha256());
    }

    @Test
    void refusesParagraphsThatAreNotClean() {
        for (String dirty : List.of("", " a", "a ", "a\nb", "a\tb", "a\u00a0b", "a\rb")) {
            assertThrows(IllegalArgumentException.class, () -> ArticleText.of(List.of(dirty)), dirty);
        }
    }
}
