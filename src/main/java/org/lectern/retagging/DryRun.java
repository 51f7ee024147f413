package org.lectern.retagging;

import java.util.List;
import java.util.Map;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.taxonomy.Mapping;
import org.lectern.taxonomy.Successor;
import org.lectern.taxonomy.Topic;

/**
 * What a migration would do; nothing is changed for it. Deleted annotations go along and count apart.
 *
 * @param topics what becomes of each topic of the version in force, in the order of the keys
 * @param added topics of the new version that come from none before
 * @param annotations how many are tagged under the version in force
 * @param articles in how many articles
 * @param certain how many of them get their new topics
 * @param undecided how many keep their topics and version, until a person decides: the three numbers after it, in which
 *     one annotation may count several times
 * @param split how many bear a topic that becomes one of several, or several
 * @param retired how many bear a topic that becomes nothing
 * @param refused how many bear a topic that their version does not have
 * @param deleted how many deleted ones would go along
 * @param earlier how many still wait under earlier versions
 */
public record DryRun(
        Successor successor,
        List<TopicPlan> topics,
        List<Topic> added,
        Map<AnnotationState, Long> states,
        long annotations,
        long articles,
        long certain,
        long undecided,
        long split,
        long retired,
        long refused,
        long deleted,
        long earlier) {

    /**
     * What becomes of one topic.
     *
     * @param becomes the topics of the new version that it becomes, or of which a person chooses
     * @param counts how many annotations bear it, by state
     * @param articles in how many articles
     * @param samples a few of them
     */
    public record TopicPlan(
            Topic topic,
            Mapping.Fate fate,
            List<Topic> becomes,
            Map<AnnotationState, Long> counts,
            long articles,
            List<Annotation> samples) {

        /** Whether it stays, but is called something else. */
        public boolean isReworded() {
            return fate == Mapping.Fate.KEPT && !becomes.get(0).label().equals(topic.label());
        }

        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How many are in this state. */
        public long in(AnnotationState state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    public String from() {
        return successor.mapping().from();
    }

    public String to() {
        return successor.mapping().to();
    }
}
