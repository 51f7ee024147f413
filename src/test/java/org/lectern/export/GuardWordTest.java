package org.lectern.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lectern.problem.Invalid;

class GuardWordTest {

    @Test
    void onlyOneWordTurnsItOff() {
        assertTrue(GuardWord.isOn(null));
        assertTrue(GuardWord.isOn(""));
        assertFalse(GuardWord.isOn("none"));
        assertThrows(Invalid.class, () -> GuardWord.isOn("off"));
    }
}
