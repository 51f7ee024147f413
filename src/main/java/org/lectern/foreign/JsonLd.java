package org.lectern.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;

/** Reads values of JSON-LD, where one value may stand for a list of one, and says which of them cannot be used. */
public final class JsonLd {

    private JsonLd() {}

    /** The values of a property: none, one, or those of its list. */
    public static List<JsonNode> values(JsonNode object, String property) {
        return values(object.get(property));
    }

    public static List<JsonNode> values(@Nullable JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(found::add);
        } else if (node != null && !node.isNull()) {
            found.add(node);
        }
        return found;
    }

    public static boolean hasType(JsonNode object, String type) {
        return values(object, "type").stream().anyMatch(each -> each.asText().equals(type));
    }

    public static Optional<String> text(JsonNode object, String property) {
        JsonNode node = object.get(property);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            throw new Invalid(property, "“" + property + "” is a text.");
        }
        return Optional.of(node.asText());
    }

    public static Optional<Integer> position(JsonNode object, String property) {
        JsonNode node = object.get(property);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.asInt() < 0) {
            throw new Invalid(property, "“" + property + "” is a position in the text: a whole number from 0.");
        }
        return Optional.of(node.asInt());
    }

    /** The IRI that a string or an object with an {@code id} names. */
    public static Optional<String> iri(@Nullable JsonNode node) {
        if (node == null) {
            return Optional.empty();
        }
        JsonNode named = node.isObject() ? node.get("id") : node;
        return named != null && named.isTextual() ? Optional.of(named.asText()) : Optional.empty();
    }

    /**
     * @throws Invalid when it is not an absolute IRI
     */
    public static String requireIri(String property, JsonNode node) {
        if (node.isTextual() && isAbsoluteIri(node.asText())) {
            return node.asText();
        }
        throw new Invalid(property, "“" + property + "” holds IRIs, each with its scheme, such as https://….");
    }

    public static boolean isAbsoluteIri(String words) {
        try {
            return !words.contains(" ") && words.length() <= 2000 && new URI(words).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * @throws Invalid when it is not one moment
     */
    static void requireMoment(String property, JsonNode node) {
        try {
            OffsetDateTime.parse(node.asText());
        } catch (DateTimeParseException e) {
            throw new Invalid(property, "“" + property + "” is one moment, such as 2016-03-09T14:05:00Z.");
        }
    }
}
