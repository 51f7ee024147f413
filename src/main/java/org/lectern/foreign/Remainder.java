package org.lectern.foreign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;

/**
 * What a client sent with an annotation that has no place of its own in Lectern.
 *
 * @param canonical the IRI by which all copies are known; never changes once it is given
 * @param via the IRIs it had elsewhere
 * @param contexts JSON-LD contexts of the client's own
 * @param motivation why it was made, in the client's word
 * @param note the body that holds the note, with its format and language
 * @param bodies bodies that are neither the note nor topics
 * @param properties properties of the annotation
 */
public record Remainder(
        @Nullable String canonical,
        List<String> via,
        List<JsonNode> contexts,
        @Nullable String motivation,
        @Nullable ObjectNode note,
        List<JsonNode> bodies,
        ObjectNode properties) {

    public Optional<ObjectNode> noteWith(String words) {
        return Optional.ofNullable(note)
                .filter(body -> sameLines(body.path("value").asText()).equals(words));
    }

    private static String sameLines(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Keeps a remainder as JSON. */
    @Converter(autoApply = true)
    static class Kept implements AttributeConverter<Remainder, String> {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public String convertToDatabaseColumn(Remainder remainder) {
            return words(remainder);
        }

        static String words(Remainder remainder) {
            try {
                return JSON.writeValueAsString(remainder);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A remainder cannot be written", e);
            }
        }

        @Override
        public Remainder convertToEntityAttribute(String text) {
            try {
                return JSON.readValue(text, Remainder.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A remainder cannot be read", e);
            }
        }
    }

    /**
     * @throws Invalid when it is too long, or has characters that cannot be kept
     */
    public Remainder requireStorable() {
        StorableText.require("annotation", Kept.words(this));
        return this;
    }
}
