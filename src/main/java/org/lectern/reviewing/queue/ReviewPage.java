package org.lectern.reviewing.queue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.reviewing.OpenItem;
import org.lectern.taxonomy.Topic;

/**
 * The queue.
 *
 * @param anyDecidable whether the member can decide on any of the rows
 * @param waiting how many wait under the filter; the rows may be fewer
 * @param articles those in which something waits
 * @param open the annotation shown beside the queue
 * @param recent the member's own decisions, newest first
 * @param just the decision just made
 * @param lastDecision when anyone decided last
 * @param several what was just asked of several annotations at once
 */
@CheckedTemplate(basePath = "reviewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewPage(
        List<QueueRow> rows,
        boolean anyDecidable,
        long waiting,
        QueueFilter filter,
        List<ArticleChoice> articles,
        List<Topic> topics,
        @Nullable OpenItem open,
        List<Decided> recent,
        @Nullable Decided just,
        @Nullable Instant lastDecision,
        Several several)
        implements TemplateInstance {

    /** An article to narrow the queue to, and how many wait in it. */
    record ArticleChoice(String id, String title, long waiting) {}

    /**
     * @param done how many were just decided
     * @param reason the comment that was typed
     * @param error why nothing was done
     * @param refused those on which the step was not possible
     */
    record Several(int done, String reason, @Nullable String error, List<SeveralRefused> refused) {

        static final Several NOTHING = new Several(0, "", null, List.of());
    }

    /** One of several on which the step was not possible. */
    record SeveralRefused(String id, String quote, String why) {}
}
