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
 * @param version the version of the article that the curator saw
 */
record CurationForm(Map<Field, String> typed, int version, boolean publishes) {

    static CurationForm of() {
        return new CurationForm(Map.of(), -1, false);
    }

    static CurationForm of(MultivaluedMap<String, String> fields) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Optional.ofNullable(fields.getFirst(field.id())).ifPresent(value -> typed.put(field, value));
        }
        String version = Optional.ofNullable(fields.getFirst("version")).orElse("");
        return new CurationForm(
                typed,
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                "publish".equals(fields.getFirst("action")));
    }

    /** Only what differs from the article: a field that was left alone keeps its origin. */
    MetadataChange changeOf(Article article) {
        MetadataChange change = new MetadataChange();
        typed.forEach((field, value) -> {
            String present = article.value(field).orElse("");
            if (!normalised(value).equals(normalised(present))) {
                change.put(field, value);
            }
        });
        return change;
    }

    private static String normalised(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
