package org.lectern.hypothesis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.lectern.problem.Invalid;
import org.lectern.problem.Malformed;
import org.lectern.taxonomy.Taxonomy;

/** An annotation, or what is to change of one, as a client sends it. What it leaves out is left as it is. */
record Sent(JsonNode body) {

    /**
     * @throws Malformed when it is no object
     * @throws Invalid when it is something that has no place here: a reply, or in another group
     */
    static Sent of(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw new Malformed("Send an annotation as a JSON object.");
        }
        if (!body.path("references").isEmpty()) {
            throw new Invalid("references", "There are no replies here. Annotations are discussed in their review.");
        }
        String group = body.path("group").asText(Group.ID);
        if (!group.isEmpty() && !group.equals(Group.ID)) {
            throw new Invalid("group", "There is one group here: " + Group.ID + ".");
        }
        return new Sent(body);
    }

    /** The address of the document. */
    Optional<String> address() {
        return text("uri")
                .or(() -> Optional.ofNullable(body.path("target").path(0).get("source"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText));
    }

    Optional<Selection> selection() {
        JsonNode targets = body.path("target");
        if (targets.isMissingNode() || targets.isNull()) {
            return Optional.empty();
        }
        if (!targets.isArray() || targets.size() != 1) {
            throw new Invalid("target", "An annotation has one target: a list of one.");
        }
        return Optional.of(Selection.of(targets.get(0)));
    }

    /** The note; an empty one takes it away. */
    Optional<String> note() {
        return text("text");
    }

    private Optional<String> text(String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Invalid(field, "“" + field + "” is a text.");
        }
        return Optional.of(value.asText());
    }

    /** Ids of topics, or what was sent where it names none. */
    Optional<Set<String>> topics(Taxonomy taxonomy) {
        Optional<List<String>> tags = texts(body.path("tags"), "tags");
        return tags.map(words -> Set.copyOf(words.stream()
                .map(each -> taxonomy.topicSaid(each).orElse(each))
                .toList()));
    }

    /** Whether others are to see it, where that is said. */
    Optional<Boolean> isShared() {
        return texts(body.path("permissions").path("read"), "permissions")
                .map(readers -> readers.stream().anyMatch(each -> each.startsWith("group:")));
    }

    private static Optional<List<String>> texts(JsonNode list, String field) {
        if (list.isMissingNode() || list.isNull()) {
            return Optional.empty();
        }
        if (!list.isArray() || StreamSupport.stream(list.spliterator(), false).anyMatch(each -> !each.isTextual())) {
            throw new Invalid(field, "“" + field + "” has a list of texts.");
        }
        List<String> found = new ArrayList<>();
        list.forEach(each -> found.add(each.asText()));
        return Optional.of(found);
    }
}
