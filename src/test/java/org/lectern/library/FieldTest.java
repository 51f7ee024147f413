package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.problem.Invalid;

class FieldTest {

    @Test
    void aTitleIsOneTrimmedLine() {
        assertEquals("One line", Field.TITLE.accept("  One\r\n line "));
    }

    @Test
    void aDisclaimerKeepsItsLines() {
        assertEquals("One\ntwo", Field.DISCLAIMER.accept("One\r\ntwo"));
    }

    @Test
    void aDateHasTheThreePrecisions() {
        assertEquals("2016", Field.PUBLISHED_ON.accept("2016"));
        assertEquals("2016-03", Field.PUBLISHED_ON.accept("2016-03"));
        assertEquals("2016-03-09", Field.PUBLISHED_ON.accept("2016-03-09"));
        assertEquals("0724", Field.PUBLISHED_ON.accept("0724"));
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        for (String wrong : List.of("2016-13", "2016-02-30", "9 March 2016", "16", "2016-3", "yesterday")) {
            Invalid refused = assertThrows(Invalid.class, () -> Field.PUBLISHED_ON.accept(wrong), wrong);
            assertEquals("publishedOn", refused.field());
        }
    }

    @Test
    void anAddressIsHttp() {
        assertEquals("https://example.org/a?b=c", Field.SOURCE_URL.accept("https://example.org/a?b=c"));
        assertThrows(Invalid.class, () -> Field.SOURCE_URL.accept("javascript:alert(1)"));
    }

    @Test
    void aLanguageIsATag() {
        assertEquals("de-AT", Field.LANGUAGE.accept("de-at"));
        assertThrows(Invalid.class, () -> Field.LANGUAGE.accept("German language"));
    }

    @Test
    void nothingIsCutSilently() {
        assertThrows(Invalid.class, () -> Field.OUTLET.accept("x".repeat(501)));
        assertEquals(500, Field.OUTLET.accept("x".repeat(500)).length());
    }

    @Test
    void whiteSpaceAloneIsNothing() {
        assertTrue(Field.TITLE.clean(" \n ").isEmpty());
    }
}
