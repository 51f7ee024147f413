package org.lectern.retrieval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.annotation.AnnotationFilter;

/**
 * How many annotations there are of each kind.
 *
 * @param seen those that the member may see, whatever the filter
 * @param total those that match
 * @param uncertain those whose passage is in doubt and that the member may settle, whatever the filter
 * @param sides for each side of the filter how many each of its words would show alone; absent words would show none
 */
public record Tally(long seen, long total, long uncertain, Map<AnnotationFilter.Side, Map<String, Long>> sides) {

    public long of(AnnotationFilter.Side side, String word) {
        return sides.getOrDefault(side, Map.of()).getOrDefault(word, 0L);
    }

    /** The words that would show something, in order, and those chosen. */
    public List<String> words(AnnotationFilter.Side side, Collection<String> chosen) {
        Map<String, Long> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
        words.putAll(sides.getOrDefault(side, Map.of()));
        chosen.forEach(word -> words.putIfAbsent(word, 0L));
        return List.copyOf(words.keySet());
    }

    /** How many rows there are when each topic has its own group: one with several topics stands in several. */
    long underTopics(AnnotationFilter filter) {
        return sides.getOrDefault(AnnotationFilter.Side.TOPIC, Map.of()).entrySet().stream()
                .filter(each -> filter.topics().isEmpty() || filter.topics().contains(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many rows a list of all that match has. */
    public long rows(AnnotationFilter filter, Grouping grouping) {
        return grouping == Grouping.TOPIC ? underTopics(filter) : total;
    }
}
