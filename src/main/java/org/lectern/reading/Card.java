package org.lectern.reading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Snapshot;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.taxonomy.Topic;

/**
 * An annotation as it stands beside the text.
 *
 * @param siglum null when its passage is not in the present text
 * @param paragraphs the numbers of those in which the passage stands
 * @param doubt what is uncertain about its passage; null when nothing is
 */
record Card(
        String id,
        @Nullable Siglum siglum,
        List<Integer> paragraphs,
        List<Topic> topics,
        AnnotationState state,
        String quote,
        @Nullable String note,
        String annotator,
        Instant createdAt,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        @Nullable String comment,
        boolean own,
        @Nullable Doubt doubt,
        String permalink) {

    /**
     * A passage that moved, or is lost.
     *
     * @param stored the words that were marked
     * @param settles whether the reading member may settle it
     */
    record Doubt(boolean moved, String stored, boolean settles) {

        static @Nullable Doubt of(Annotation annotation, Member reader) {
            if (annotation.anchorStatus() == AnchorStatus.SAME) {
                return null;
            }
            return new Doubt(
                    annotation.anchorStatus() == AnchorStatus.MOVED,
                    annotation.lastCertain().map(Snapshot::quote).orElse(annotation.quote()),
                    annotation.isBy(reader) || reader.may(Role.CURATOR));
        }
    }

    static Card of(
            Annotation annotation,
            @Nullable Siglum siglum,
            List<Integer> paragraphs,
            List<Topic> topics,
            Member reader,
            String permalink) {
        return new Card(
                annotation.id(),
                siglum,
                paragraphs,
                topics,
                annotation.state(),
                annotation.quote(),
                annotation.note().filter(note -> !note.isBlank()).orElse(null),
                annotation.annotator().name(),
                annotation.createdAt().truncatedTo(ChronoUnit.SECONDS),
                annotation.reviewer().map(Member::name).orElse(null),
                annotation
                        .reviewedAt()
                        .map(at -> at.truncatedTo(ChronoUnit.SECONDS))
                        .orElse(null),
                annotation.reviewComment().orElse(null),
                annotation.isBy(reader),
                Doubt.of(annotation, reader),
                permalink);
    }
}
