package org.lectern.foreign;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
 * @param motivations why it was made, in the client's words; none where Lectern says it by itself
 * @param note the body that holds the note, with its format and language
 * @param bodies bodies that are neither the note nor topics
 * @param properties properties of the annotation
 */
public record Remainder(
        @Nullable String canonical,
        List<String> via,
        List<JsonNode> contexts,

        @JsonProperty("motivation")
        @JsonFormat(
                with = {
                    JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                    JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
                })
        List<String> motivations,

        @Nullable ObjectNode note,
        List<JsonNode> bodies,
        ObjectNode properties) {

    /** The form of a motivation: a word of the model or of a context, or an IRI. */
    private static final String MOTIVATION = "[A-Za-z][\\w-]*|[A-Za-z][\\w+.-]*:\\S+";

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

    public Remainder {
        via = via == null ? List.of() : via;
        contexts = contexts == null ? List.of() : contexts;
        motivations = motivations == null ? List.of() : motivations;
        bodies = bodies == null ? List.of() : bodies;
        properties = properties == null ? JsonNodeFactory.instance.objectNode() : properties;
    }

    /**
     * To be asked of one that did not come through the protocol.
     *
     * @throws Invalid when it could not be given back as valid Web Annotation, or cannot be kept
     */
    public Remainder requireValid() {
        if (canonical != null) {
            JsonLd.requireIri("canonical", TextNode.valueOf(canonical));
        }
        via.forEach(each -> JsonLd.requireIri("via", each == null ? NullNode.instance : TextNode.valueOf(each)));
        for (JsonNode context : contexts) {
            if (!context.isTextual() && !context.isObject()) {
                throw new Invalid("contexts", "A context is an IRI or an object.");
            }
        }
        motivations.forEach(Remainder::requireMotivation);
        if (note != null && !ForeignRules.isText(ForeignRules.requireBody(note))) {
            throw new Invalid("note", "The body that holds the note is a text.");
        }
        bodies.forEach(ForeignRules::requireBody);
        ForeignRules.requireValid(properties);
        return requireStorable();
    }

    /**
     * @throws Invalid when it is neither a word of the model or of a context nor an IRI
     */
    public static String requireMotivation(@Nullable String said) {
        if (said == null || !said.matches(MOTIVATION)) {
            throw new Invalid("motivation", "A motivation is one word, such as “commenting”, or an IRI.");
        }
        return said;
    }

    /**
     * @throws Invalid when it is too long, or has characters that cannot be kept
     */
    public Remainder requireStorable() {
        StorableText.require("annotation", Kept.words(this));
        return this;
    }
}
