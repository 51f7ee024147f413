package org.lectern.reviewing.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lectern.annotation.Annotation;
import org.lectern.taxonomy.Topic;

/**
 * One line of the queue.
 *
 * @param since when it was handed in
 * @param own whether it is the member's own, on which they do not decide
 * @param open whether it is the one that is shown beside the queue
 * @param picked whether it is picked for a decision on several
 */
record QueueRow(
        Annotation annotation,
        List<Topic> topics,
        Instant since,
        String age,
        boolean own,
        boolean open,
        boolean picked,
        String address) {

    /** In minutes, hours or days, whole ones. */
    static String age(Instant since, Instant now) {
        Duration waited = Duration.between(since.truncatedTo(ChronoUnit.SECONDS), now);
        if (waited.toHours() == 0) {
            return Math.max(0, waited.toMinutes()) + " min";
        }
        return waited.toDays() == 0 ? waited.toHours() + " h" : waited.toDays() + " d";
    }
}
