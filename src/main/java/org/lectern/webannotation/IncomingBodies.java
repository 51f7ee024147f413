package org.lectern.webannotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.foreign.ForeignRules;
import org.lectern.foreign.JsonLd;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/**
 * Tells the bodies of a client's annotation apart: the first comment is the note, what classifies or tags is a topic,
 * and the rest is kept for the client.
 */
final class IncomingBodies {

    private final Iris iris;
    private final Taxonomy taxonomy;
    private final List<String> motivations;
    private final Set<String> topics = new LinkedHashSet<>();
    private final List<JsonNode> others = new ArrayList<>();
    private @Nullable ObjectNode note;

    private IncomingBodies(Iris iris, Taxonomy taxonomy, List<String> motivations) {
        this.iris = iris;
        this.taxonomy = taxonomy;
        this.motivations = motivations;
    }

    /**
     * @throws Invalid when a body has no form of the model, or a topic is not in the vocabulary
     */
    static IncomingBodies of(ObjectNode annotation, List<String> motivations, Iris iris, Taxonomy taxonomy) {
        IncomingBodies found = new IncomingBodies(iris, taxonomy, motivations);
        if (annotation.has("bodyValue") && annotation.has("body")) {
            throw new Invalid("bodyValue", "An annotation has a body or a bodyValue, not both.");
        }
        JsonLd.text(annotation, "bodyValue")
                .ifPresent(words -> found.take(JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "TextualBody")
                        .put("value", words)
                        .put("format", "text/plain")));
        JsonLd.values(annotation, "body").forEach(found::take);
        return found;
    }

    private void take(JsonNode body) {
        Optional<String> ours =
                JsonLd.iri(body.has("source") ? body.get("source") : body).flatMap(iris::topicAt);
        if (ours.isPresent()) {
            topics.addAll(taxonomy.requireTopics(List.of(ours.get())));
        } else if (classifies(body)) {
            topics.addAll(taxonomy.requireTopics(List.of(said(body))));
        } else if (isComment(body)) {
            note = note((ObjectNode) body.deepCopy());
        } else if (!isEmptyText(body)) {
            others.add(ForeignRules.requireBody(body));
        }
    }

    private boolean classifies(JsonNode body) {
        List<JsonNode> purposes = JsonLd.values(body, "purpose");
        if (purposes.isEmpty()) {
            return !ForeignRules.isText(body) && motivations.stream().anyMatch(IncomingBodies::isClassifying);
        }
        return purposes.stream().anyMatch(each -> isClassifying(each.asText()));
    }

    private static boolean isClassifying(String purpose) {
        return purpose.equals("classifying") || purpose.equals("tagging");
    }

    private String said(JsonNode body) {
        String words = ForeignRules.isText(body)
                ? body.path("value").asText()
                : JsonLd.iri(body.has("source") ? body.get("source") : body).orElse("");
        return iris.topicSaid(words, taxonomy).orElse(words);
    }

    private boolean isComment(JsonNode body) {
        return note == null && ForeignRules.isText(body) && !isEmptyText(body);
    }

    private static boolean isEmptyText(JsonNode body) {
        return ForeignRules.isText(body) && body.path("value").asText().isBlank();
    }

    private static ObjectNode note(ObjectNode body) {
        ForeignRules.requireBody(body);
        body.put("type", "TextualBody");
        if (!body.has("purpose")) {
            body.put("purpose", "commenting");
        }
        return body;
    }

    Set<String> topics() {
        return topics;
    }

    Optional<ObjectNode> note() {
        return Optional.ofNullable(note);
    }

    List<JsonNode> others() {
        return others;
    }
}
