package org.lectern.reading;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.problem.Invalid;

/**
 * A passage that someone wants to mark, as it was sent.
 *
 * @param start in code points of the article's text; empty when the words alone decide
 * @param action {@code submit} to hand it in at once
 */
record MarkForm(
        @RestForm @Nullable String quote,
        @RestForm @Nullable String prefix,
        @RestForm @Nullable String suffix,
        @RestForm @Nullable String start,
        @RestForm @Nullable String end,
        @RestForm @Nullable List<String> topics,
        @RestForm @Nullable String note,
        @RestForm @Nullable String action) {

    static final MarkForm EMPTY = new MarkForm(null, null, null, null, null, List.of(), null, null);

    /**
     * @throws Invalid when a position is no number
     */
    TextAnchor.Selector selector() {
        return new TextAnchor.Selector(
                quote, given(prefix), given(suffix), position("start", start), position("end", end));
    }

    private static @Nullable Integer position(String field, @Nullable String value) {
        String given = given(value);
        if (given == null) {
            return null;
        }
        try {
            return Integer.valueOf(given.strip());
        } catch (NumberFormatException e) {
            throw new Invalid(field, "“" + given + "” is not a position in the text.");
        }
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    List<String> chosen() {
        return topics == null ? List.of() : topics;
    }

    @Nullable
    String givenNote() {
        return given(note);
    }

    boolean isToSubmit() {
        return "submit".equals(action);
    }

    public boolean isChosen(String topic) {
        return chosen().contains(topic);
    }
}
