package org.lectern.annotation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.identity.Member;
import org.lectern.library.Article;

/**
 * An annotation as another Lectern hands it over, with its id, its dates and its verdict.
 *
 * @param revision the number of the text that the anchor refers to
 * @param textSha256 of that text
 */
public record PastAnnotation(
        String id,
        Article article,
        int revision,
        String textSha256,
        TextAnchor anchor,
        AnchorStatus anchorStatus,
        Set<String> topics,
        String taxonomyVersion,
        @Nullable String note,
        AnnotationState state,
        Member annotator,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Verdict verdict) {

    /** Who decided, when and why. */
    public record Verdict(
            Member reviewer, @Nullable Instant at, @Nullable String comment) {}
}
