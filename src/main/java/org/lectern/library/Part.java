package org.lectern.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;

/**
 * What was found of an article that shares its file with another.
 *
 * @param metadata its values by field id
 * @param captions how many of the file's last captions are its own
 * @param flags the ids of its flags
 */
public record Part(Map<String, Provenance.Origin> metadata, int captions, List<String> flags) {

    /** Keeps a part as JSON. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<Part, String> {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public String convertToDatabaseColumn(Part part) {
            try {
                return JSON.writeValueAsString(part);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A part cannot be written", e);
            }
        }

        @Override
        public Part convertToEntityAttribute(String text) {
            try {
                return JSON.readValue(text, Part.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A part cannot be read", e);
            }
        }
    }
}
