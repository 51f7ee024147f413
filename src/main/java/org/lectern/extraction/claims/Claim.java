package org.lectern.extraction.claims;

import org.lectern.extraction.Found;

/**
 * What one source says of a field, before the sources are compared.
 *
 * @param evidence the very words, or the named field with its words
 */
public record Claim(String value, Witness witness, String evidence) {

    /** Sources that are written apart from each other; those that only show a date or a name somewhere are faint. */
    public enum Witness {
        JSON_LD,
        OPEN_GRAPH,
        META,
        HEADING,
        WINDOW,
        MARKED,
        ADDRESS,
        PROPERTY,
        NEAR_HEADING,
        FAINT;

        /** What can be seen anywhere in the page is one source, near the heading or not. */
        Witness kind() {
            return this == FAINT ? NEAR_HEADING : this;
        }

        boolean isFaint() {
            return this == FAINT || this == NEAR_HEADING;
        }
    }

    Found.Source source() {
        return switch (witness) {
            case NEAR_HEADING -> Found.Source.TEXT;
            case PROPERTY -> Found.Source.FILE;
            default -> Found.Source.MARKUP;
        };
    }
}
