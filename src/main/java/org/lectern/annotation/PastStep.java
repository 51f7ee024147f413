package org.lectern.annotation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.identity.Member;

/**
 * A step of an annotation as another Lectern hands it over.
 *
 * @param member who took it; null when no member did
 * @param byName who or what brought it about when no member took it
 * @param said what the annotation said afterwards; null when the step changed nothing of it, or it is not known
 */
public record PastStep(
        String id,
        Step.Kind kind,
        @Nullable AnnotationState stateBefore,
        AnnotationState stateAfter,
        @Nullable Member member,
        @Nullable String byName,
        @Nullable String remark,
        Instant at,
        @Nullable Said said) {

    /**
     * All that the annotation said, and where it stood.
     *
     * @param articleRevision the number of the text that the anchor refers to
     */
    public record Said(
            TextAnchor anchor,
            int articleRevision,
            String textSha256,
            AnchorStatus anchorStatus,
            Set<String> topics,
            @Nullable String note,
            String taxonomyVersion) {}
}
