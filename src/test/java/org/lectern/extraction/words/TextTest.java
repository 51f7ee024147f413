package org.lectern.extraction.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void everyKindOfSpaceIsOnePlainSpace() {
        for (String space :
                List.of(" ", "\t", "\n", "\r\n", "\u00A0", "\u2003", "\u3000", "\u001C", "\u001F", "\u2028")) {
            assertEquals("a b", Text.plain(space + "a" + space + space + "b" + space), space);
        }
    }

    @Test
    void whatIsInvisibleGoesAndWhatJoinsStays() {
        assertEquals("ab", Text.plain("a\u0000\u0007\u0085\u00AD\uFEFFb"));
        assertEquals("می\u200Cخواهم", Text.plain("می\u200Cخواهم"));
    }
}
