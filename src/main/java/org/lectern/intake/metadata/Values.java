package org.lectern.intake.metadata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lectern.library.Field;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;

/** Gathers the values written for one file; what cannot be used is told, and the rest stands. */
final class Values {

    private static final Map<String, Field> FIELDS =
            Arrays.stream(Field.values()).collect(Collectors.toUnmodifiableMap(Values::key, field -> field));

    private final Taxonomy taxonomy;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Consumer<String> faults;

    /**
     * @param faults is told each mistake, with the place where it stands
     */
    Values(Taxonomy taxonomy, Consumer<String> faults) {
        this.taxonomy = taxonomy;
        this.faults = faults;
    }

    /** A field's name in these files: {@code published_on} for publishedOn. */
    private static String key(Field field) {
        return field.id().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** The field of a name, written in either of its two forms. */
    static Optional<Field> field(String name) {
        String stripped = name.strip();
        return Optional.ofNullable(FIELDS.get(stripped)).or(() -> Field.of(stripped));
    }

    /** All names, for a message. */
    static String names() {
        return Arrays.stream(Field.values()).map(Values::key).collect(Collectors.joining(", "));
    }

    /** Takes a value; an empty one says nothing. */
    void take(Field field, String raw, String place) {
        if (raw.isBlank()) {
            return;
        }
        String where = place + ", " + key(field) + ": ";
        if (values.containsKey(field.id())) {
            faults.accept(where + "stands there twice; the first is used.");
            return;
        }
        try {
            values.put(field.id(), field.accept(raw));
            places.put(field.id(), where);
        } catch (Invalid invalid) {
            faults.accept(where + invalid.detail());
        }
    }

    /** What can be used. A stance must be one of the vocabulary and have its reason, or it is left out. */
    Map<String, String> done() {
        String stance = values.get(Field.STANCE.id());
        if (stance != null) {
            String where = places.get(Field.STANCE.id());
            if (taxonomy.stance(stance).isEmpty()) {
                List<String> known = taxonomy.stances().stream().map(Stance::id).toList();
                leaveOut(where + "“" + stance + "” is no stance. Write one of " + String.join(", ", known) + ".");
            } else if (!stance.equals(Stance.UNASSESSED) && !values.containsKey(Field.STANCE_REASON.id())) {
                leaveOut(where + "a stance needs a stance_reason; the stance was left out.");
            }
        }
        return values;
    }

    private void leaveOut(String fault) {
        values.remove(Field.STANCE.id());
        faults.accept(fault);
    }
}
