package org.lectern.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Topic;

/**
 * An annotation as it stands beside the text.
 *
 * @param siglum null when its passage is not in the present text
 * @param paragraphs the numbers of those in which the passage stands
 * @param steps the steps of a review that the reading member can take now
 * @param typed what the member tried to change it to, when that could not be saved
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
        List<String> steps,
        int version,
        String permalink,
        @Nullable Typed typed) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** Topics and a note that could not be saved, and why. */
    record Typed(Set<String> topics, String note, String problem) {}

    static Card of(
            Annotation annotation,
            @Nullable Siglum siglum,
            List<Integer> paragraphs,
            List<Topic> topics,
            Member reader,
            List<String> steps,
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
                steps,
                annotation.version(),
                permalink,
                null);
    }

    Card with(Typed words) {
        return new Card(
                id,
                siglum,
                paragraphs,
                topics,
                state,
                quote,
                note,
                annotator,
                createdAt,
                reviewer,
                reviewedAt,
                comment,
                own,
                steps,
                version,
                permalink,
                words);
    }

    public String label() {
        return siglum == null ? "Annotation by " + annotator + ", passage not found" : siglum.label();
    }

    /** The name of the annotation in a sentence. */
    public String name() {
        return siglum == null ? "annotation" : siglum.text();
    }

    public String created() {
        return MINUTE.format(createdAt);
    }

    @Nullable
    public String reviewed() {
        return reviewedAt == null ? null : MINUTE.format(reviewedAt);
    }

    public boolean isAccepted() {
        return state == AnnotationState.ACCEPTED;
    }

    public boolean isDecidable() {
        return steps.contains("accept");
    }

    public boolean isSubmittable() {
        return steps.contains("submit");
    }

    public boolean isUndoable() {
        return steps.contains("undo");
    }

    public boolean isChosen(Topic topic) {
        return typed == null ? topics.contains(topic) : typed.topics().contains(topic.id());
    }

    public String noteToEdit() {
        if (typed != null) {
            return typed.note();
        }
        return note == null ? "" : note;
    }
}
