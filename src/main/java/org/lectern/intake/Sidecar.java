package org.lectern.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Curated metadata that came beside a file.
 *
 * @param values by field id, as they were written
 * @param evidence where they were written, such as “manifest.csv, line 3”
 */
public record Sidecar(Map<String, String> values, String evidence) {

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
