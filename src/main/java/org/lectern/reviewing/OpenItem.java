package org.lectern.reviewing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Step;
import org.lectern.library.Article;
import org.lectern.taxonomy.Topic;

/**
 * All that is needed to judge one annotation.
 *
 * @param overlapping what others, or the same member, marked in the same words
 * @param steps what was done so far, oldest first
 * @param possible the steps that the member can take now
 * @param own whether it is the member's own, on which they do not decide
 * @param back where a decision leads
 * @param here where taking a decision back leads
 * @param typed the comment so far
 * @param refusal why the last try was refused
 */
public record OpenItem(
        Annotation annotation,
        Passage passage,
        List<Topic> topics,
        List<Marked> overlapping,
        List<Step> steps,
        List<String> possible,
        boolean own,
        String back,
        String here,
        String typed,
        @Nullable Refusal refusal) {

    public Article article() {
        return annotation.article();
    }

    public boolean isDecidable() {
        return possible.contains("accept");
    }

    public boolean isUndoable() {
        return possible.contains("undo");
    }

    public boolean isSubmittable() {
        return possible.contains("submit");
    }

    public boolean isReasonMissing() {
        return refusal != null && refusal.reasonMissing();
    }

    public OpenItem after(Refusal refused, @Nullable String reason) {
        return new OpenItem(
                annotation,
                passage,
                topics,
                overlapping,
                steps,
                possible,
                own,
                back,
                here,
                reason == null ? "" : reason,
                refused);
    }
}
