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
 * @param waited the time from then until now
 * @param own whether it is the member's own, on which they do not decide
 * @param open whether it is the one that is shown beside the queue
 * @param picked whether it is picked for a decision on several
 */
record QueueRow(
        Annotation annotation,
        List<Topic> topics,
        Instant since,
        Duration waited,
        boolean own,
        boolean open,
        boolean picked,
        String address) {

    static Duration waited(Instant since, Instant now) {
        return Duration.between(since.truncatedTo(ChronoUnit.SECONDS), now);
    }

    public long days() {
        return waited.toDays();
    }

    public long hours() {
        return waited.toHours();
    }

    public long minutes() {
        return Math.max(0, waited.toMinutes());
    }
}
