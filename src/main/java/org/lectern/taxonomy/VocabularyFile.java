package org.lectern.taxonomy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads the vocabularies that Lectern comes with; a faulty file stops the start. */
final class VocabularyFile {

    private static final String TOPICS = "/taxonomy/topics-1.json";
    private static final String STANCES = "/taxonomy/stances-1.json";

    private VocabularyFile() {}

    static Vocabulary first(ObjectMapper json) {
        JsonNode topicFile = read(json, TOPICS);
        List<Topic> topics = topics(topicFile);
        List<Stance> stances = stances(read(json, STANCES));
        requireDistinct(topics.stream().map(Topic::id).toList());
        requireDistinct(topics.stream().map(Topic::letter).toList());
        requireDistinct(stances.stream().map(Stance::id).toList());
        Vocabulary first = new Vocabulary(text(topicFile, "version"), topics, stances);
        if (first.stance(Stance.UNASSESSED).isEmpty()) {
            throw new IllegalStateException("The stances lack “" + Stance.UNASSESSED + "”.");
        }
        return first;
    }

    private static JsonNode read(ObjectMapper json, String resource) {
        try (InputStream in = VocabularyFile.class.getResourceAsStream(resource)) {
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
        return found;
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
        return found;
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
}
