package org.lectern.upkeep;

import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.problem.Invalid;
import org.lectern.problem.Stale;
import org.lectern.search.Address;

/**
 * What a member says about where a passage stands.
 *
 * @param version of the annotation the member looked at
 * @param back the address to return to
 */
record PlaceForm(
        @RestForm @Nullable String quote,
        @RestForm @Nullable String prefix,
        @RestForm @Nullable String suffix,
        @RestForm @Nullable String start,
        @RestForm @Nullable String end,
        @RestForm @Nullable String version,
        @RestForm @Nullable String back) {

    /**
     * @throws Invalid when a position is no number
     */
    TextAnchor.Selector selector() {
        return new TextAnchor.Selector(
                quote, given(prefix), given(suffix), position("start", start), position("end", end));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable Integer position(String field, @Nullable String value) {
        String given = given(value);
        try {
            return given == null ? null : Integer.valueOf(given.strip());
        } catch (NumberFormatException e) {
            throw new Invalid(field, "“" + given + "” is not a position in the text.");
        }
    }

    /**
     * @throws Stale when the annotation has changed since it was looked at
     */
    void requireSeen(Annotation annotation) {
        if (version != null && !version.equals(String.valueOf(annotation.version()))) {
            throw new Stale("Someone else has settled or changed this annotation meanwhile. Look at it again.");
        }
    }

    URI backOr(String otherwise) {
        return Address.withinLectern(back, otherwise);
    }

    String typed() {
        return quote == null ? "" : quote;
    }
}
