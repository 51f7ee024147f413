package org.lectern.retagging.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.annotation.Annotation;
import org.lectern.taxonomy.Lineage;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/**
 * An annotation whose topics are those of an earlier version, with what they may become.
 *
 * @param topics what it is tagged with
 * @param suggested what is certain of the topics it gets
 * @param candidates of which a person chooses; none where its topics lead nowhere
 */
public record Waiting(Annotation annotation, List<Topic> topics, List<Topic> suggested, List<Topic> candidates) {

    static Waiting of(Annotation annotation, Taxonomy taxonomy) {
        Lineage lineage = taxonomy.lineage();
        String version = annotation.taxonomyVersion();
        Set<String> certain = annotation.topics().stream()
                .flatMap(each -> lineage.brought(version, Set.of(each)).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        Set<String> open = annotation.topics().stream()
                .filter(each -> lineage.brought(version, Set.of(each)).isEmpty())
                .flatMap(each -> lineage.candidates(version, each).stream())
                .map(Topic::id)
                .collect(Collectors.toSet());
        return new Waiting(
                annotation,
                taxonomy.topicsOf(annotation.topics()),
                taxonomy.topics().stream()
                        .filter(each -> certain.contains(each.id()))
                        .toList(),
                taxonomy.topics().stream()
                        .filter(each -> open.contains(each.id()) && !certain.contains(each.id()))
                        .toList());
    }

    public boolean isSuggested(Topic topic) {
        return suggested.contains(topic);
    }

    public boolean isCandidate(Topic topic) {
        return candidates.contains(topic);
    }
}
