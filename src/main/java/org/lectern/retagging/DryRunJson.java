package org.lectern.retagging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.annotation.AnnotationJson;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Permalinks;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/**
 * What a migration would do, for programs; the counts are those of {@link DryRun}.
 *
 * @param remarks what was filled in that the file did not say
 * @param states how many annotations are in each state
 * @param added ids of new topics that come from none before
 */
public record DryRunJson(
        String from,
        String to,
        List<String> remarks,
        long annotations,
        long articles,
        long certain,
        long undecided,
        long split,
        long retired,
        long refused,
        long deleted,
        long earlier,
        Map<String, Long> states,
        List<TopicJson> topics,
        List<String> added) {

    /** What becomes of one topic, with how many annotations bear it in each state, in how many articles, and a few of them. */
    public record TopicJson(
            String id,
            String label,
            String fate,
            List<String> becomes,
            long annotations,
            long articles,
            Map<String, Long> states,
            List<AnnotationJson> samples) {}

    static DryRunJson of(DryRun run, Taxonomy taxonomy, Permalinks permalinks) {
        return new DryRunJson(
                run.from(),
                run.to(),
                run.successor().remarks(),
                run.annotations(),
                run.articles(),
                run.certain(),
                run.undecided(),
                run.split(),
                run.retired(),
                run.refused(),
                run.deleted(),
                run.earlier(),
                byId(run.states()),
                run.topics().stream()
                        .map(plan -> topic(plan, taxonomy, permalinks))
                        .toList(),
                run.added().stream().map(Topic::id).toList());
    }

    private static TopicJson topic(DryRun.TopicPlan plan, Taxonomy taxonomy, Permalinks permalinks) {
        return new TopicJson(
                plan.topic().id(),
                plan.topic().label(),
                plan.fate().id(),
                plan.becomes().stream().map(Topic::id).toList(),
                plan.total(),
                plan.articles(),
                byId(plan.counts()),
                plan.samples().stream()
                        .map(each -> AnnotationJson.of(each, taxonomy, permalinks))
                        .toList());
    }

    private static Map<String, Long> byId(Map<AnnotationState, Long> counts) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach((state, count) -> named.put(state.id(), count));
        return named;
    }
}
