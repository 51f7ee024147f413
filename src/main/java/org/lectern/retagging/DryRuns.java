package org.lectern.retagging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lectern.annotation.AnnotationState;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Mapping;
import org.lectern.taxonomy.Replaced;
import org.lectern.taxonomy.Successor;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Counts what a migration would do. */
@ApplicationScoped
public class DryRuns {

    private static final int SAMPLES = 3;

    private final EarlierAnnotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    DryRuns(EarlierAnnotations annotations, Taxonomy taxonomy) {
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    /**
     * @param reader who sees the samples, as far as they may
     * @throws Replaced when another version has taken the place of the one it replaces
     */
    public DryRun of(Successor successor, Member reader) {
        Mapping mapping = successor.mapping();
        String version = mapping.from();
        taxonomy.requireInForce(version);
        Map<String, Map<AnnotationState, Long>> versions = annotations.countsByVersion();
        Map<AnnotationState, Long> states = versions.getOrDefault(version, Map.of());
        long all = sum(states.values());
        long undecided = annotations.countWithOthers(version, mapping.certain());
        return new DryRun(
                successor,
                topics(successor, reader),
                added(successor),
                states,
                all,
                annotations.countArticles(version),
                all - undecided,
                undecided,
                annotations.countWithAny(version, mapping.all(Mapping.Fate.SPLIT)),
                annotations.countWithAny(version, mapping.all(Mapping.Fate.RETIRED)),
                annotations.countWithOthers(version, mapping.fates().keySet()),
                annotations.countDeleted(version),
                versions.entrySet().stream()
                        .filter(each -> !each.getKey().equals(version))
                        .mapToLong(each -> sum(each.getValue().values()))
                        .sum());
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private List<DryRun.TopicPlan> topics(Successor successor, Member reader) {
        Mapping mapping = successor.mapping();
        Map<String, Map<AnnotationState, Long>> counts = annotations.countsByTopic(mapping.from());
        Map<String, Long> articles = annotations.articlesByTopic(mapping.from());
        List<DryRun.TopicPlan> plans = new ArrayList<>();
        for (Topic topic : taxonomy.topics()) {
            List<Topic> becomes = successor.vocabulary().topics().stream()
                    .filter(each -> mapping.becomes(topic.id()).contains(each.id()))
                    .toList();
            plans.add(new DryRun.TopicPlan(
                    topic,
                    mapping.fate(topic.id()),
                    becomes,
                    counts.getOrDefault(topic.id(), Map.of()),
                    articles.getOrDefault(topic.id(), 0L),
                    annotations.samples(mapping.from(), topic.id(), reader, SAMPLES)));
        }
        return plans;
    }

    private static List<Topic> added(Successor successor) {
        return successor.vocabulary().topics().stream()
                .filter(each -> successor.mapping().origins(each.id()).isEmpty())
                .toList();
    }
}
