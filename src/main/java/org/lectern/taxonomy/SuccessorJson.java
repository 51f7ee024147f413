package org.lectern.taxonomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A version with its mapping in the form in which a curator brings one; it is kept and handed on in the same form. */
public final class SuccessorJson {

    private SuccessorJson() {}

    /** The version in force as the file of the next one, in which everything stays: where a change begins. */
    public static ObjectNode next(Vocabulary current) {
        String next = String.valueOf(Integer.parseInt(current.version()) + 1);
        Map<String, List<String>> fates = new LinkedHashMap<>();
        current.topicIds().forEach(id -> fates.put(id, List.of(id)));
        return write(
                new Vocabulary(next, current.topics(), current.stances()), new Mapping(current.version(), next, fates));
    }

    /** The first version, which replaces none. */
    public static ObjectNode write(Vocabulary first) {
        ObjectNode file = JsonNodeFactory.instance.objectNode().put("version", first.version());
        putTopics(file, first);
        return file;
    }

    /** In the form of docs/guides/taxonomy.md. */
    public static ObjectNode write(Vocabulary vocabulary, Mapping mapping) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("version", vocabulary.version());
        file.put("replaces", mapping.from());
        putTopics(file, vocabulary);
        ArrayNode fates = file.putArray("mapping");
        mapping.fates().keySet().stream().sorted().forEach(from -> {
            ObjectNode fate = fates.addObject().put("from", from);
            mapping.becomes(from).forEach(fate.putArray("to")::add);
        });
        return file;
    }

    private static void putTopics(ObjectNode file, Vocabulary vocabulary) {
        ArrayNode topics = file.putArray("topics");
        for (Topic topic : vocabulary.topics()) {
            topics.addObject()
                    .put("id", topic.id())
                    .put("label", topic.label())
                    .put("letter", topic.letter())
                    .put("definition", topic.definition())
                    .put("included", topic.included())
                    .put("excluded", topic.excluded());
        }
    }

    /** One that {@link #write} wrote; what is missing is empty. */
    static Successor read(JsonNode file, List<Stance> stances) {
        List<Topic> topics = new ArrayList<>();
        for (JsonNode each : file.path("topics")) {
            topics.add(new Topic(
                    each.path("id").asText(),
                    each.path("label").asText(),
                    each.path("letter").asText(),
                    topics.size() + 1,
                    each.path("definition").asText(),
                    each.path("included").asText(),
                    each.path("excluded").asText()));
        }
        Map<String, List<String>> fates = new LinkedHashMap<>();
        for (JsonNode each : file.path("mapping")) {
            List<String> to = new ArrayList<>();
            each.path("to").forEach(id -> to.add(id.asText()));
            fates.put(each.path("from").asText(), List.copyOf(to));
        }
        String version = file.path("version").asText();
        return new Successor(
                new Vocabulary(version, topics, stances),
                new Mapping(file.path("replaces").asText(), version, fates),
                List.of());
    }
}
