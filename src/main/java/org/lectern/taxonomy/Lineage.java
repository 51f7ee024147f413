package org.lectern.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The versions of the taxonomy, each taking the place of the one before, and what topics become along the way. */
public final class Lineage {

    private final List<Vocabulary> vocabularies = new ArrayList<>();
    private final Map<String, Mapping> mappings = new LinkedHashMap<>();
    private final Vocabulary inForce;
    private final List<Topic> former;

    Lineage(Vocabulary first, List<Successor> successors) {
        vocabularies.add(first);
        for (Successor each : successors) {
            vocabularies.add(each.vocabulary());
            mappings.put(each.mapping().from(), each.mapping());
        }
        inForce = Looks.kept(vocabularies);
        former = former();
    }

    private List<Topic> former() {
        Map<String, Topic> found = new LinkedHashMap<>();
        for (int i = vocabularies.size() - 2; i >= 0; i--) {
            for (Topic topic : vocabularies.get(i).topics()) {
                if (current().topic(topic.id()).isEmpty()) {
                    found.putIfAbsent(topic.id(), topic.asFormer(found.size() + 1));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The version in force, in which topics look as they did before. */
    public Vocabulary current() {
        return inForce;
    }

    /** Every version, oldest first. */
    public List<String> versions() {
        return vocabularies.stream().map(Vocabulary::version).toList();
    }

    public Optional<Vocabulary> vocabulary(String version) {
        return vocabularies.stream()
                .filter(each -> each.version().equals(version))
                .findFirst();
    }

    /** Topics of earlier versions that the one in force does not have, as they were last, without a key. */
    public List<Topic> formerTopics() {
        return former;
    }

    /** What becomes of the topics of this version in the next; empty for the version in force, and for none of ours. */
    public Optional<Mapping> after(String version) {
        return Optional.ofNullable(mappings.get(version));
    }

    /** What led to this version; empty for the first, and for none of ours. */
    public Optional<Mapping> before(String version) {
        return mappings.values().stream()
                .filter(each -> each.to().equals(version))
                .findFirst();
    }

    /** Whether this very version has taken the place of the one it replaces. */
    public boolean holds(Successor successor) {
        return after(successor.mapping().from())
                        .filter(successor.mapping()::equals)
                        .isPresent()
                && vocabulary(successor.mapping().to())
                        .filter(successor.vocabulary()::equals)
                        .isPresent();
    }

    /** What topics of a version become in the one in force, where nobody has to decide on the way. */
    public Optional<Set<String>> brought(String version, Collection<String> topics) {
        Set<String> now = new LinkedHashSet<>(topics);
        Optional<Mapping> next = after(version);
        while (next.isPresent()) {
            if (!next.get().isCertain(now)) {
                return Optional.empty();
            }
            now = next.get().applied(now);
            next = after(next.get().to());
        }
        return current().hasTopics(now) ? Optional.of(now) : Optional.empty();
    }

    /** What a topic of a version may become in the one in force, in the order of the keys. */
    public List<Topic> candidates(String version, String topic) {
        Set<String> may = new LinkedHashSet<>(List.of(topic));
        Optional<Mapping> next = after(version);
        while (next.isPresent()) {
            Set<String> then = new LinkedHashSet<>();
            for (String each : may) {
                then.addAll(next.get().becomes(each));
            }
            may = then;
            next = after(next.get().to());
        }
        Set<String> found = may;
        return current().topics().stream()
                .filter(each -> found.contains(each.id()))
                .toList();
    }
}
