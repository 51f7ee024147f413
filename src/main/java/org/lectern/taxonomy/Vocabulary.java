package org.lectern.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The words of one version.
 *
 * @param version a whole number
 * @param topics in the order of their keys
 */
public record Vocabulary(String version, List<Topic> topics, List<Stance> stances) {

    /** The most topics of a version: more letters than one alphabet has could not be told apart in a text. */
    public static final int MOST_TOPICS = 26;

    public Vocabulary {
        topics = List.copyOf(topics);
        stances = List.copyOf(stances);
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public Optional<Stance> stance(String id) {
        return stances.stream().filter(stance -> stance.id().equals(id)).findFirst();
    }

    public boolean hasTopics(Collection<String> ids) {
        return ids.stream().allMatch(id -> topic(id).isPresent());
    }

    public List<String> topicIds() {
        return topics.stream().map(Topic::id).toList();
    }
}
