package org.lectern.taxonomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The vocabularies in force. Read from versioned data files at start; a faulty file stops the start. */
@Startup
@Singleton
@Named("taxonomy")
public class Taxonomy {

    private static final String TOPICS = "/taxonomy/topics-1.json";
    private static final String STANCES = "/taxonomy/stances-1.json";

    private final String version;
    private final List<Topic> topics;
    private final List<Stance> stances;

    @Inject
    Taxonomy(ObjectMapper json) {
        this(read(json, TOPICS), read(json, STANCES));
    }

    Taxonomy(JsonNode topicFile, JsonNode stanceFile) {
        version = text(topicFile, "version");
        topics = topics(topicFile);
        stances = stances(stanceFile);
        requireDistinct(topics.stream().map(Topic::id).toList());
        requireDistinct(topics.stream().map(Topic::letter).toList());
        requireDistinct(stances.stream().map(Stance::id).toList());
        if (stance(Stance.UNASSESSED).isEmpty()) {
            throw new IllegalStateException("The stances lack “" + Stance.UNASSESSED + "”.");
        }
    }

    private static JsonNode read(ObjectMapper json, String resource) {
        try (InputStream in = Taxonomy.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The vocabulary " + resource + " is missing.");
            }
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary " + resource + " cannot be read.", e);
        }
    }

    private static List<Topic> topics(JsonNode file) {
        List<Topic> found = new ArrayList<>();
        for (JsonNode each : file.path("topics")) {
            found.add(new Topic(
                    text(each, "id"),
                    text(each, "label"),
                    text(each, "letter"),
                    found.size() + 1,
                    text(each, "definition"),
                    text(each, "included"),
                    text(each, "excluded")));
        }
        return List.copyOf(found);
    }

    private static List<Stance> stances(JsonNode file) {
        List<Stance> found = new ArrayList<>();
        for (JsonNode each : file.path("stances")) {
            found.add(new Stance(
                    text(each, "id"),
                    text(each, "label"),
                    text(each, "definition"),
                    text(each, "included"),
                    text(each, "excluded")));
        }
        return List.copyOf(found);
    }

    private static String text(JsonNode node, String field) {
        String value = node.path(field).asText("");
        if (value.isBlank()) {
            throw new IllegalStateException("A vocabulary entry lacks “" + field + "”: " + node);
        }
        return value;
    }

    private static void requireDistinct(List<String> ids) {
        if (ids.isEmpty() || new HashSet<>(ids).size() != ids.size()) {
            throw new IllegalStateException("A vocabulary is empty or says one thing twice: " + ids);
        }
    }

    /** The version that annotations are made under. */
    public String version() {
        return version;
    }

    /** In the order of their keys. */
    public List<Topic> topics() {
        return topics;
    }

    public List<Stance> stances() {
        return stances;
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Optional<Stance> stance(String id) {
        return stances.stream().filter(stance -> stance.id().equals(id)).findFirst();
    }

    /** For templates, which know only ids that were checked when they were stored. */
    public Stance stanceOf(String id) {
        return stance(id)
                .orElseThrow(() -> new UnknownTerm(
                        "stance", id, stances.stream().map(Stance::id).toList()));
    }

    /** The topics with these ids, in the order of their keys. */
    public List<Topic> topicsOf(Collection<String> ids) {
        return topics.stream().filter(topic -> ids.contains(topic.id())).toList();
    }

    /**
     * @return the ids in the order of their keys, each once
     * @throws UnknownTerm when one of them is not a topic
     */
    public Set<String> requireTopics(Collection<String> ids) {
        for (String id : ids) {
            if (topic(id).isEmpty()) {
                throw new UnknownTerm(
                        "topics", id, topics.stream().map(Topic::id).toList());
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        topicsOf(ids).forEach(topic -> ordered.add(topic.id()));
        return ordered;
    }

    /**
     * @throws UnknownTerm when it is not a stance
     */
    public String requireStance(String id) {
        return stanceOf(id).id();
    }
}
