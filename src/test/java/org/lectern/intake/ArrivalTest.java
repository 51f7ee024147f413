package org.lectern.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTest {

    private static final Originals.Kept KEPT = new Originals.Kept("0", 0);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    press/2016/mosul.txt, press/2016/mosul.txt
                    ../../etc/passwd, etc/passwd
                    C:\\papers\\.\\mosul.txt, papers/mosul.txt
                    /absolute//mosul.txt, absolute/mosul.txt
                    '  ', unnamed
                    .., unnamed
                    'mosul\u0000\u0007.txt', mosul.txt
                    'mosul\u202Etxt.exe', mosultxt.exe
                    """)
    void keepsTheFoldersOfANameButNoWayOut(String sent, String shown) {
        assertEquals(shown, new Arrival(sent, KEPT, ImportJob.Origin.PAGE, null, "me").name());
    }

    @ParameterizedTest
    @CsvSource({"ä, 500, 300", "ä, 299, 299", "😀, 151, 150", "😀abcde, 50, 42"})
    void keepsTheEndOfALongName(String letters, int sent, int kept) {
        String name = new Arrival(letters.repeat(sent), KEPT, ImportJob.Origin.PAGE, null, "me").name();

        assertTrue(letters.repeat(sent).endsWith(name));
        assertEquals(kept, name.length() / letters.length());
        assertFalse(Character.isLowSurrogate(name.charAt(0)));
    }
}
