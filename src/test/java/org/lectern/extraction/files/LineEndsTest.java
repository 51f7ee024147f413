package org.lectern.extraction.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a line and the beginning of the next make one text. */
class LineEndsTest {

    @ParameterizedTest
    @CsvSource({
        "the recon-, struction of it, the reconstruction of it",
        "a society so-, cial by nature, a society social by nature",
        "a self-, made man, a self-made man",
        "in twenty-, two days, in twenty-two days",
        "the UN-, backed plan, the UN-backed plan",
        "a ten-, year plan, a ten-year plan",
        "Frank-, Walter, Frank-Walter",
        "Haupt-, und Nebensachen, Haupt- und Nebensachen",
        "peut-, être, peut-être",
        "no hyphen, at all, no hyphen at all",
    })
    void areJoinedAsTheirWordsAreWritten(String before, String after, String joined) {
        assertEquals(joined, LineEnds.in(before + "\n" + after).join(before, after));
    }
}
