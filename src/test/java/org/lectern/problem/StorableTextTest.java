package org.lectern.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " lead and trail ", "two\nlines", "منع 📉 “quote”", "\uFEFF\u202E\u0001"})
    void whatCanBeKeptComesBackUnchanged(String words) {
        assertEquals(words, StorableText.require("note", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\uD83D", "\uDE00b", "\uDE00\uD83D"})
    void nulAndHalfACharacterAreRefused(String words) {
        Invalid refused = assertThrows(Invalid.class, () -> StorableText.require("note", words));
        assertEquals("note", refused.field());
    }

    @Test
    void aNoteHasAnEnd() {
        assertEquals(100_000, StorableText.require("note", "x".repeat(100_000)).length());
        assertThrows(Invalid.class, () -> StorableText.require("note", "x".repeat(100_001)));
    }

    @Test
    void aBeginningDoesNotEndWithinACharacter() {
        assertEquals("ab", StorableText.beginning("ab📉", 3));
        assertEquals("ab📉", StorableText.beginning("ab📉", 4));
    }
}
