package org.lectern.intake.metadata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Curated metadata that came beside a file.
 *
 * @param values by field id, as they were written
 * @param evidence where they were written, such as “manifest.csv, line 3”
 * @param beneath what these values win over: the manifest's row where there is a sidecar, too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sidecar(
        Map<String, String> values,
        String evidence,
        @Nullable Sidecar beneath) {

    public Sidecar(Map<String, String> values, String evidence) {
        this(values, evidence, null);
    }

    Sidecar over(Sidecar other) {
        return new Sidecar(values, evidence, other);
    }

    /** All values, those beneath where nothing lies over them; by field id in a fixed order. */
    public SortedMap<String, String> merged() {
        SortedMap<String, String> all = beneath == null ? new TreeMap<>() : beneath.merged();
        all.putAll(values);
        return all;
    }

    /** Keeps a sidecar as JSON. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<Sidecar, String> {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Sidecar sidecar) {
            try {
                return sidecar == null ? null : JSON.writeValueAsString(sidecar);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A sidecar cannot be written", e);
            }
        }

        @Override
        public @Nullable Sidecar convertToEntityAttribute(@Nullable String text) {
            try {
                return text == null ? null : JSON.readValue(text, Sidecar.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A sidecar cannot be read", e);
            }
        }
    }
}
