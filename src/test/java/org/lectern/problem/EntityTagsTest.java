package org.lectern.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", " * ", "\"6\", \"7\"", "\"6\",\"7\"", "\"a,b\", \"7\"", "W/\"6\", \"7\"", ""})
    void aChangeIsTakenThatNamesThePresentState(String ifMatch) {
        assertDoesNotThrow(() -> EntityTags.require(ifMatch, "\"7\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"6,7\"", "7", "\"77\"", "\"6\", W/\"7\""})
    void aChangeIsRefusedThatNamesOtherStatesOnlyOrThisOneWeakly(String ifMatch) {
        assertThrows(Stale.class, () -> EntityTags.require(ifMatch, "\"7\""));
    }

    @Test
    void aWeakTagIsEnoughToKnowThatNothingHasChanged() {
        assertTrue(EntityTags.isKnown("\"7\"", "\"7\""));
        assertTrue(EntityTags.isKnown("W/\"7\"", "\"7\""));
        assertTrue(EntityTags.isKnown("\"6\", W/\"7\"", "\"7\""));
        assertTrue(EntityTags.isKnown("*", "\"7\""));
        assertFalse(EntityTags.isKnown("\"6\", \"8,\"", "\"7\""));
        assertFalse(EntityTags.isKnown("7", "\"7\""));
        assertFalse(EntityTags.isKnown(null, "\"7\""));
    }
}
