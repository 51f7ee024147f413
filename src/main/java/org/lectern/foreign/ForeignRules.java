package org.lectern.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.lectern.problem.Invalid;

/**
 * What a client's own properties and bodies must be so that giving them back is valid Web Annotation (W3C model,
 * sections 3.2 and 3.3).
 */
public final class ForeignRules {

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private ForeignRules() {}

    /**
     * @throws Invalid when a standard property has a value that the standard does not allow
     */
    public static void requireValid(ObjectNode properties) {
        JsonLd.values(properties, "rights").forEach(each -> JsonLd.requireIri("rights", each));
        for (String moment : new String[] {"created", "modified", "generated"}) {
            if (properties.has(moment)) {
                JsonLd.requireMoment(moment, properties.get(moment));
            }
        }
        for (JsonNode agent : JsonLd.values(properties, "generator")) {
            if (!agent.isObject()) {
                JsonLd.requireIri("generator", agent);
            }
        }
        properties.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("@")) {
                throw new Invalid(name, "Write “" + name.substring(1) + "”, as the annotation context has it.");
            }
        });
    }

    /**
     * @throws Invalid when it is none of an IRI, a resource with an IRI, a specific resource, or a text
     */
    public static JsonNode requireBody(JsonNode body) {
        if (body.isTextual()) {
            JsonLd.requireIri("body", body);
            return body;
        }
        boolean known = body.isObject() && !body.has("items") && (isText(body) || isSpecific(body) || isResource(body));
        if (!known) {
            throw new Invalid(
                    "body",
                    "A body is an IRI, a resource with its IRI, a SpecificResource with a source, or a TextualBody with"
                            + " a value. Choices and lists are not taken.");
        }
        requireValid((ObjectNode) body);
        for (String property : new String[] {"canonical", "via"}) {
            JsonLd.values(body, property).forEach(each -> JsonLd.requireIri(property, each));
        }
        if (body.has("textDirection")
                && !DIRECTIONS.contains(body.path("textDirection").asText())) {
            throw new Invalid("textDirection", "“textDirection” is ltr, rtl or auto.");
        }
        return body;
    }

    public static boolean isText(JsonNode body) {
        return body.path("value").isTextual() && !body.has("source");
    }

    private static boolean isSpecific(JsonNode body) {
        return !body.has("value")
                && !body.has("selector")
                && !body.has("state")
                && JsonLd.iri(body.get("source")).filter(JsonLd::isAbsoluteIri).isPresent();
    }

    private static boolean isResource(JsonNode body) {
        return !body.has("value")
                && !body.has("purpose")
                && JsonLd.iri(body).filter(JsonLd::isAbsoluteIri).isPresent();
    }
}
