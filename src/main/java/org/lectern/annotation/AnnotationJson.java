package org.lectern.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/**
 * An annotation as programs see it.
 *
 * @param disclaimer what the source of the article says of itself, or null where it says nothing
 */
public record AnnotationJson(
        String id,
        String article,
        String quote,
        String prefix,
        String suffix,
        int start,
        int end,
        List<String> topics,
        @Nullable String note,
        String state,
        String annotator,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        @Nullable String reviewComment,
        String anchorStatus,
        String taxonomyVersion,
        int articleRevision,
        @Nullable String disclaimer,
        String permalink) {

    public static AnnotationJson of(Annotation annotation, Taxonomy taxonomy, Permalinks permalinks) {
        return new AnnotationJson(
                annotation.id(),
                annotation.article().id(),
                annotation.quote(),
                annotation.prefix(),
                annotation.suffix(),
                annotation.start(),
                annotation.end(),
                taxonomy.topicsOf(annotation.topics()).stream().map(Topic::id).toList(),
                annotation.note().orElse(null),
                annotation.state().id(),
                annotation.annotator().name(),
                annotation.createdAt().truncatedTo(ChronoUnit.SECONDS),
                annotation.updatedAt().truncatedTo(ChronoUnit.SECONDS),
                annotation.reviewer().map(Member::name).orElse(null),
                annotation
                        .reviewedAt()
                        .map(at -> at.truncatedTo(ChronoUnit.SECONDS))
                        .orElse(null),
                annotation.reviewComment().orElse(null),
                annotation.anchorStatus().id(),
                annotation.taxonomyVersion(),
                annotation.articleRevision(),
                annotation.article().disclaimer().orElse(null),
                permalinks.to(annotation));
    }
}
