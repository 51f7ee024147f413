package org.lectern.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.taxonomy.Topic;

/**
 * A card with all that the reading member can do with its annotation now.
 *
 * @param article the id of the article it belongs to
 * @param steps the steps of a review that the member can take
 * @param version of the annotation, sent back with each step
 * @param typed what the member tried to change it to, when that could not be saved
 */
record OpenCard(
        Card card,
        String article,
        List<String> steps,
        int version,
        @Nullable Typed typed) {

    /** Topics and a note that could not be saved, and why. */
    record Typed(Set<String> topics, String note, String problem) {}

    OpenCard with(Typed words) {
        return new OpenCard(card, article, steps, version, words);
    }

    public boolean isAccepted() {
        return card.state() == AnnotationState.ACCEPTED;
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
        return typed == null ? card.topics().contains(topic) : typed.topics().contains(topic.id());
    }

    public String noteToEdit() {
        if (typed != null) {
            return typed.note();
        }
        String note = card.note();
        return note == null ? "" : note;
    }
}
