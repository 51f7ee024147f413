package org.lectern.taxonomy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The vocabularies: the version in force, and those before it. A version never changes; another takes its place. */
@Startup
@Singleton
@Named("taxonomy")
public class Taxonomy {

    private final Vocabulary first;
    private volatile Lineage lineage;

    @Inject
    Taxonomy(ObjectMapper json) {
        first = VocabularyFile.first(json);
        lineage = new Lineage(first, List.of());
    }

    /** These came after the first version, oldest first; the last is in force from now on. */
    void follow(List<Successor> successors) {
        lineage = new Lineage(first, successors);
    }

    /** Every version with what led to it. */
    public Lineage lineage() {
        return lineage;
    }

    /** The vocabulary in force. */
    public Vocabulary current() {
        return lineage.current();
    }

    /** The version that annotations are made under. */
    public String version() {
        return current().version();
    }

    /** Whether this version is the one that annotations are made under. */
    public boolean isInForce(String version) {
        return version().equals(version);
    }

    /**
     * @throws Replaced when another version has taken its place
     */
    public void requireInForce(String version) {
        if (!isInForce(version)) {
            throw new Replaced(version);
        }
    }

    /** Whether the first version has this topic in the same words. */
    boolean isAsAtFirst(Topic topic) {
        return first.topic(topic.id())
                .filter(each -> each.label().equals(topic.label())
                        && each.definition().equals(topic.definition())
                        && each.included().equals(topic.included())
                        && each.excluded().equals(topic.excluded()))
                .isPresent();
    }

    /** In the order of their keys. */
    public List<Topic> topics() {
        return current().topics();
    }

    public List<Stance> stances() {
        return current().stances();
    }

    public Optional<Topic> topic(String id) {
        return current().topic(id);
    }

    /** The id of the topic that someone names by its id or its label, in any case. */
    public Optional<String> topicSaid(String words) {
        String said = words.strip();
        return topics().stream()
                .filter(topic ->
                        topic.id().equalsIgnoreCase(said) || topic.label().equalsIgnoreCase(said))
                .map(Topic::id)
                .findFirst();
    }

    public Optional<Stance> stance(String id) {
        return current().stance(id);
    }

    /** For templates, which know only ids that were checked when they were stored. */
    public Stance stanceOf(String id) {
        return stance(id)
                .orElseThrow(() -> new UnknownTerm(
                        "stance", id, stances().stream().map(Stance::id).toList()));
    }

    /** The topics with these ids, in the order of their keys; then those that only earlier versions have. */
    public List<Topic> topicsOf(Collection<String> ids) {
        return Stream.concat(topics().stream(), lineage.formerTopics().stream())
                .filter(topic -> ids.contains(topic.id()))
                .toList();
    }

    /** All topics, in the order of their keys; then those of these that only earlier versions have. */
    public List<Topic> topicsWith(Collection<String> ids) {
        return Stream.concat(
                        topics().stream(), lineage.formerTopics().stream().filter(topic -> ids.contains(topic.id())))
                .toList();
    }

    /**
     * @return the ids in the order of their keys, each once
     * @throws UnknownTerm when one of them is not a topic of the version in force
     */
    public Set<String> requireTopics(Collection<String> ids) {
        return requireTopics(current(), ids);
    }

    /**
     * @return the ids in the order of their keys, each once
     * @throws UnknownTerm when the version is not known, or one of them is not a topic of it
     */
    public Set<String> requireTopics(String version, Collection<String> ids) {
        return requireTopics(
                lineage.vocabulary(version)
                        .orElseThrow(() -> new UnknownTerm("taxonomy_version", version, lineage.versions())),
                ids);
    }

    /**
     * For questions, which may be about topics that only earlier versions have.
     *
     * @return the ids in the order of {@link #topicsOf}, each once
     * @throws UnknownTerm when one of them was never a topic
     */
    public List<String> requireEverTopics(Collection<String> ids) {
        for (String id : ids) {
            if (topicsOf(List.of(id)).isEmpty()) {
                throw new UnknownTerm("topics", id, current().topicIds());
            }
        }
        return topicsOf(ids).stream().map(Topic::id).toList();
    }

    private static Set<String> requireTopics(Vocabulary vocabulary, Collection<String> ids) {
        for (String id : ids) {
            if (vocabulary.topic(id).isEmpty()) {
                throw new UnknownTerm("topics", id, vocabulary.topicIds());
            }
        }
        Set<String> ordered = new LinkedHashSet<>(vocabulary.topicIds());
        ordered.retainAll(ids);
        return ordered;
    }

    /**
     * @throws UnknownTerm when it is not a stance
     */
    public String requireStance(String id) {
        return stanceOf(id).id();
    }
}
