package org.lectern.webannotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.foreign.ForeignRules;
import org.lectern.foreign.JsonLd;
import org.lectern.foreign.Remainder;
import org.lectern.identity.Member;
import org.lectern.problem.Invalid;
import org.lectern.problem.Malformed;
import org.lectern.taxonomy.Taxonomy;

/** An annotation as a client sent it, taken apart into what Lectern knows and what it only keeps. */
record Incoming(
        IncomingTarget target, Set<String> topics, @Nullable String note, Remainder remainder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What annotation libraries in browsers give new annotations for an id, although it is no IRI. */
    private static final Pattern UUID_ALONE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    static ObjectNode read(byte @Nullable [] body) {
        try {
            if (body != null && JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw new Malformed("The body is not JSON in UTF-8.");
        }
        throw new Malformed("Send one annotation as a JSON object.");
    }

    /**
     * @param present the annotation in whose place it is put
     * @throws Invalid when it is not an annotation that can be kept here
     */
    static Incoming of(ObjectNode sent, Member author, Present present, Iris iris, Taxonomy taxonomy) {
        if (!JsonLd.hasType(sent, "Annotation")) {
            throw new Invalid("type", "The type is “Annotation”.");
        }
        IncomingTarget target = IncomingTarget.of(sent, iris);
        List<String> motivations = motivations(sent);
        IncomingBodies bodies = IncomingBodies.of(sent, motivations, iris, taxonomy);
        Remainder remainder = new Remainder(
                canonical(sent, present),
                via(sent, present, iris),
                contexts(sent),
                isOurs(motivations, present, bodies) ? List.of() : motivations,
                bodies.note().orElse(null),
                bodies.others(),
                properties(sent, author, target));
        return new Incoming(
                target,
                bodies.topics(),
                bodies.note().map(body -> body.path("value").asText()).orElse(null),
                remainder.requireStorable());
    }

    private static List<String> motivations(ObjectNode sent) {
        return JsonLd.values(sent, "motivation").stream()
                .map(each -> Remainder.requireMotivation(JsonLd.iri(each).orElse(null)))
                .distinct()
                .toList();
    }

    /** What Lectern says by itself, before or after, follows topics and note when these change. */
    private static boolean isOurs(List<String> motivations, Present present, IncomingBodies bodies) {
        String now = WebAnnotations.motivation(bodies.topics(), bodies.note().isPresent());
        return motivations.equals(present.motivations()) || motivations.equals(List.of(now));
    }

    private static @Nullable String canonical(ObjectNode sent, Present present) {
        String known = present.remainder().map(Remainder::canonical).orElse(null);
        String given = sent.hasNonNull("canonical") ? JsonLd.requireIri("canonical", sent.get("canonical")) : null;
        if (known != null && given != null && !known.equals(given)) {
            throw new CanonicalStays(known);
        }
        return known == null ? given : known;
    }

    private static List<String> via(ObjectNode sent, Present present, Iris iris) {
        Set<String> all =
                new LinkedHashSet<>(present.remainder().map(Remainder::via).orElse(List.of()));
        JsonLd.values(sent, "via").forEach(each -> all.add(JsonLd.requireIri("via", each)));
        JsonLd.iri(sent)
                .filter(id -> !id.isBlank() && iris.annotationAt(id).isEmpty())
                .ifPresent(id -> all.add(UUID_ALONE.matcher(id).matches() ? "urn:uuid:" + id : requireIri(sent)));
        return List.copyOf(all);
    }

    private static String requireIri(ObjectNode sent) {
        return JsonLd.requireIri("id", sent.get("id"));
    }

    private static List<JsonNode> contexts(ObjectNode sent) {
        List<JsonNode> own = new ArrayList<>();
        for (JsonNode context : JsonLd.values(sent, "@context")) {
            boolean known = context.asText().equals(Terms.CONTEXT)
                    || context.asText().equals(Terms.LDP_CONTEXT)
                    || context.has("lectern");
            if (!known && (context.isTextual() || context.isObject())) {
                own.add(context);
            }
        }
        return own;
    }

    /** The client's own properties, and under “asSent” what it said where Lectern says something else. */
    private static ObjectNode properties(ObjectNode sent, Member author, IncomingTarget target) {
        ObjectNode own = sent.deepCopy();
        own.remove(Terms.OURS);
        ObjectNode asSent = own.path("asSent").isObject() ? (ObjectNode) own.get("asSent") : own.objectNode();
        boolean ours = JsonLd.iri(sent.get("creator"))
                .filter(Iris.member(author)::equals)
                .isPresent();
        if (sent.hasNonNull("creator") && !ours) {
            asSent.set("creator", sent.get("creator"));
            asSent.setAll(dates(sent));
        }
        if (!target.isPlain()) {
            asSent.set("target", sent.get("target"));
        }
        if (asSent.isEmpty()) {
            own.remove("asSent");
        } else {
            own.set("asSent", asSent);
        }
        ForeignRules.requireValid(own);
        return own;
    }

    private static ObjectNode dates(ObjectNode sent) {
        return sent.deepCopy().retain("created", "modified");
    }
}
