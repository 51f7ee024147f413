package org.lectern.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a part as JSON. */
@Converter(autoApply = true)
class PartConverter implements AttributeConverter<Part, String> {

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
