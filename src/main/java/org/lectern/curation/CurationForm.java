package org.lectern.curation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.Article;
import org.lectern.library.Field;

/**
 * What a curator typed on the desk.
 *
 * @param typed the fields of the form; none before anything was sent
 * @param seen what stood in the fields before anything was typed
 * @param version the version of the article that the curator saw
 */
record CurationForm(Map<Field, String> typed, Map<Field, String> seen, int version, boolean publishes) {

    /** What the name of a field that keeps what stood there begins with. */
    private static final String SEEN = "seen-";

    static CurationForm of() {
        return new CurationForm(Map.of(), Map.of(), -1, false);
    }

    static CurationForm of(MultivaluedMap<String, String> fields) {
        String version = Optional.ofNullable(fields.getFirst("version")).orElse("");
        return new CurationForm(
                byField(fields, ""),
                byField(fields, SEEN),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                "publish".equals(fields.getFirst("action")));
    }

    private static Map<Field, String> byField(MultivaluedMap<String, String> fields, String prefix) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Optional.ofNullable(fields.getFirst(prefix + field.id())).ifPresent(value -> values.put(field, value));
        }
        return values;
    }

    /** Only what differs from the article: a field that was left alone keeps its origin. */
    MetadataChange changeOf(Article article) {
        MetadataChange change = new MetadataChange();
        typed.forEach((field, value) -> {
            if (isChanged(field) && !isSame(value, stored(article, field))) {
                change.put(field, value);
            }
        });
        return change;
    }

    /** What the field has to hold: what was typed there, else what is stored now. */
    String value(Article article, Field field) {
        return isChanged(field) ? typed.getOrDefault(field, "") : stored(article, field);
    }

    /** What somebody else has put into a field meanwhile that was changed here too; else empty. */
    Optional<String> theirs(Article article, Field field) {
        String stored = stored(article, field);
        String before = seen.get(field);
        boolean both = before != null
                && isChanged(field)
                && !isSame(before, stored)
                && !isSame(typed.getOrDefault(field, ""), stored);
        return both ? Optional.of(stored) : Optional.empty();
    }

    /** Whether something was typed; of a form that does not tell what stood there, every field counts. */
    private boolean isChanged(Field field) {
        String value = typed.get(field);
        String before = seen.get(field);
        return value != null && (before == null || !isSame(value, before));
    }

    private static String stored(Article article, Field field) {
        return article.value(field).orElse("");
    }

    private static boolean isSame(String one, String other) {
        return normalised(one).equals(normalised(other));
    }

    private static String normalised(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
