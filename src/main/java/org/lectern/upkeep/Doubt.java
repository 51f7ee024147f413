package org.lectern.upkeep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.WordDiff;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Snapshot;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/**
 * An annotation whose passage is in doubt or lost, as the list shows it.
 *
 * @param disclaimer what the source says of itself, if it does
 * @param stored the words that were marked
 * @param found what stands at the place it was carried to, against the stored words; empty when the passage is lost
 * @param before the words just before the passage, in the present text or, for a lost one, in the one it stood in
 * @param version what a form has to send back
 * @param trouble why the last try to settle it was refused, if it was
 */
record Doubt(
        String id,
        String article,
        String heading,
        @Nullable String disclaimer,
        String annotator,
        AnnotationState state,
        List<Topic> topics,
        String stored,
        List<WordDiff.Piece> found,
        String before,
        String after,
        int version,
        @Nullable Trouble trouble) {

    /**
     * Why a place could not be taken.
     *
     * @param typed the words that were given
     */
    record Trouble(String detail, String typed) {}

    static Doubt of(Annotation annotation, Taxonomy taxonomy) {
        String stored = annotation.lastCertain().map(Snapshot::quote).orElse(annotation.quote());
        boolean lost = annotation.anchorStatus() == AnchorStatus.ORPHAN;
        return new Doubt(
                annotation.id(),
                annotation.article().id(),
                annotation.article().heading(),
                annotation.article().disclaimer().orElse(null),
                annotation.annotator().name(),
                annotation.state(),
                taxonomy.topicsOf(annotation.topics()),
                stored,
                lost ? List.of() : WordDiff.between(stored, annotation.quote()),
                annotation.prefix(),
                annotation.suffix(),
                annotation.version(),
                null);
    }

    Doubt with(Trouble refused) {
        return new Doubt(
                id,
                article,
                heading,
                disclaimer,
                annotator,
                state,
                topics,
                stored,
                found,
                before,
                after,
                version,
                refused);
    }

    public boolean isLost() {
        return found.isEmpty();
    }
}
