package org.lectern.vocabulary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Topic;
import org.lectern.taxonomy.Vocabulary;

/** The vocabularies as a machine tag file of MISP: {@code lectern:topic="territory"}. */
final class MachineTags {

    private static final String NAMESPACE = "lectern";

    private MachineTags() {}

    static ObjectNode of(Vocabulary words) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("namespace", NAMESPACE);
        file.put("expanded", "Lectern");
        file.put("description", "Topics of passages and stances of articles on the group's decline.");
        file.put("version", Integer.parseInt(words.version()));
        file.put("uuid", uuid(""));
        ArrayNode predicates = file.putArray("predicates");
        predicate(predicates, "topic", "Topic", "What a passage is about.");
        predicate(predicates, "stance", "Stance", "The position an article takes on the group's decline.")
                .put("exclusive", true);
        ArrayNode values = file.putArray("values");
        ArrayNode topics = values.addObject().put("predicate", "topic").putArray("entry");
        for (Topic topic : words.topics()) {
            entry(topics, "topic", topic.id(), topic.label(), topic.definition())
                    .put("colour", topic.colour());
        }
        ArrayNode stances = values.addObject().put("predicate", "stance").putArray("entry");
        for (Stance stance : words.stances()) {
            entry(stances, "stance", stance.id(), stance.label(), stance.definition());
        }
        return file;
    }

    private static ObjectNode predicate(ArrayNode predicates, String value, String label, String description) {
        return predicates
                .addObject()
                .put("value", value)
                .put("expanded", label)
                .put("description", description)
                .put("uuid", uuid(value));
    }

    private static ObjectNode entry(ArrayNode entries, String predicate, String id, String label, String definition) {
        return entries.addObject()
                .put("value", id)
                .put("expanded", label)
                .put("description", definition)
                .put("uuid", uuid(predicate + "=" + id));
    }

    /** The same for the same tag, in every installation. */
    private static String uuid(String tag) {
        return UUID.nameUUIDFromBytes((NAMESPACE + ":" + tag).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
