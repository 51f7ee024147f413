package org.lectern.taxonomy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of each topic of a version in the next one.
 *
 * @param from the version that is replaced
 * @param to the version that replaces it
 * @param fates by the id of each earlier topic: the ids it becomes; none when it is retired, several when it is
 *     split
 */
public record Mapping(String from, String to, Map<String, List<String>> fates) {

    /** What becomes of a topic. */
    public enum Fate {
        KEPT,
        RENAMED,
        /** Several topics become this one. */
        MERGED,
        /** It becomes one of several, or several: a person has to say which. */
        SPLIT,
        /** It becomes nothing: a person has to say what its passages are about now. */
        RETIRED;

        /** Whether a person has to decide for each annotation. */
        public boolean isOpen() {
            return this == SPLIT || this == RETIRED;
        }

        /** For programs and files. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Mapping {
        fates = Map.copyOf(fates);
    }

    public Fate fate(String topic) {
        List<String> becomes = becomes(topic);
        if (becomes.isEmpty()) {
            return Fate.RETIRED;
        }
        if (becomes.size() > 1) {
            return Fate.SPLIT;
        }
        String only = becomes.get(0);
        if (only.equals(topic)) {
            return Fate.KEPT;
        }
        long sharing =
                fates.values().stream().filter(each -> each.contains(only)).count();
        return sharing > 1 ? Fate.MERGED : Fate.RENAMED;
    }

    /** The ids that an earlier topic becomes. */
    public List<String> becomes(String topic) {
        return fates.getOrDefault(topic, List.of());
    }

    /** The earlier topics that become this one, in alphabetical order. */
    public List<String> origins(String topic) {
        return fates.entrySet().stream()
                .filter(each -> each.getValue().contains(topic))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The earlier topics of which nobody has to decide, in alphabetical order. */
    public List<String> certain() {
        return fates.keySet().stream()
                .filter(each -> !fate(each).isOpen())
                .sorted()
                .toList();
    }

    /** The earlier topics of a fate, in alphabetical order. */
    public List<String> all(Fate fate) {
        return fates.keySet().stream()
                .filter(each -> fate(each) == fate)
                .sorted()
                .toList();
    }

    /** Whether these topics need nobody's decision: all are of the earlier version, and none is split or retired. */
    public boolean isCertain(Collection<String> topics) {
        return topics.stream()
                .allMatch(each -> fates.containsKey(each) && !fate(each).isOpen());
    }

    /** What these topics become, as far as that is certain; each once. */
    public Set<String> applied(Collection<String> topics) {
        Set<String> becoming = new LinkedHashSet<>();
        topics.stream().filter(each -> !fate(each).isOpen()).forEach(each -> becoming.addAll(becomes(each)));
        return becoming;
    }
}
