package org.lectern.taxonomy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps the line and colour of a topic from version to version: readers know it by them. */
final class Looks {

    private Looks() {}

    /** The last version, in which topics of earlier ones look as they did, and others take what is free. */
    static Vocabulary kept(List<Vocabulary> versions) {
        Map<String, Integer> looks = new HashMap<>();
        versions.forEach(version -> take(version.topics(), looks));
        Vocabulary last = versions.get(versions.size() - 1);
        return new Vocabulary(
                last.version(),
                last.topics().stream()
                        .map(topic -> topic.looking(looks.getOrDefault(topic.id(), topic.number())))
                        .toList(),
                last.stances());
    }

    private static void take(List<Topic> topics, Map<String, Integer> looks) {
        Set<Integer> taken = new HashSet<>();
        topics.stream()
                .map(Topic::id)
                .filter(looks::containsKey)
                .map(looks::get)
                .forEach(taken::add);
        topics.stream().map(Topic::id).filter(Predicate.not(looks::containsKey)).forEach(id -> {
            int free = 1;
            while (!taken.add(free)) {
                free++;
            }
            looks.put(id, free);
        });
    }
}
