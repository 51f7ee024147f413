package org.lectern.export.bundle.opening;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;

/** What the properties of a line have to be, whatever the line is about. */
public final class Property {

    private static final int LONGEST_NAME = 120;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Property() {}

    /**
     * @throws Invalid when it is missing
     */
    public static <V> V given(String property, @Nullable V value) {
        if (value == null) {
            throw new Invalid(property, "This is missing.");
        }
        return value;
    }

    /**
     * @throws Invalid when it is missing, or none of these terms
     */
    public static <V> V term(String property, @Nullable String id, Function<String, Optional<V>> terms) {
        return terms.apply(given(property, id))
                .orElseThrow(() -> new Invalid(property, "“" + id + "” is no word that is used here."));
    }

    /**
     * @throws Invalid when it is missing, or cannot be the name of a member or of what acts
     */
    public static String name(String property, @Nullable String words) {
        String name = StorableText.requireCharacters(property, given(property, words));
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Invalid(property, "A name needs 1 to " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    /**
     * @throws Invalid when it is missing, or in no year that is kept
     */
    public static Instant moment(String property, @Nullable Instant at) {
        Instant moment = given(property, at);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new Invalid(property, moment + " cannot be kept: years are 1 to 9999.");
        }
        return moment;
    }
}
