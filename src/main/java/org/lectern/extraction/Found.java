package org.lectern.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A value with where it was found.
 *
 * @param evidence the very words, or the named field with its words
 * @param confidence 0 to 1, or null where nothing was weighed
 */
public record Found(
        String value,
        Source source,
        String evidence,
        @Nullable Double confidence) {

    /** The running text, the markup around it, or the properties of the file. */
    public enum Source {
        TEXT,
        MARKUP,
        FILE
    }

    public static Found inText(String value, String evidence) {
        return new Found(value, Source.TEXT, evidence, null);
    }

    public static Found inMarkup(String value, String field) {
        return new Found(value, Source.MARKUP, field, null);
    }
}
