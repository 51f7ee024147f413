package org.lectern.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value with where it was found.
 *
 * @param evidence the very words, or the named field with its words
 * @param confidence 0 to 1: how often such a value was right; null where nothing was weighed
 * @param agreeing how many sources of the file say the same, this one included
 * @param others what other sources of the file say instead, each once
 */
public record Found(
        String value,
        Source source,
        String evidence,
        @Nullable Double confidence,
        int agreeing,
        List<Found> others) {

    /** The running text, the markup around it, or the properties of the file. */
    public enum Source {
        TEXT,
        MARKUP,
        FILE
    }

    public Found {
        others = List.copyOf(others);
    }

    /** What a single source says. */
    public Found(String value, Source source, String evidence, @Nullable Double confidence) {
        this(value, source, evidence, confidence, 1, List.of());
    }

    public static Found inText(String value, String evidence) {
        return new Found(value, Source.TEXT, evidence, null);
    }

    public static Found inMarkup(String value, String field) {
        return new Found(value, Source.MARKUP, field, null);
    }
}
