package org.lectern.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.problem.EntityTags;
import org.lectern.taxonomy.Taxonomy;

/**
 * Topics and note that an annotation shall have from now on.
 *
 * @param version of the annotation that the author saw; empty to change it whatever it is
 */
record EditForm(
        @RestForm @Nullable List<String> topics,
        @RestForm @Nullable String note,
        @RestForm @Nullable String version) {

    void requireFresh(Annotation annotation) {
        EntityTags.require(version == null || version.isBlank() ? null : "\"" + version + "\"", annotation.version());
    }

    Annotation.Edit edit(Annotation annotation, Taxonomy taxonomy) {
        Set<String> topics = taxonomy.requireTopics(chosen());
        return new Annotation.Edit(
                null,
                isUntouched(topics, annotation, taxonomy) ? null : topics,
                new Annotation.NewNote(note == null || note.isBlank() ? null : note));
    }

    /** The form cannot show topics of an earlier version; whoever only changes the note does not take them away. */
    private static boolean isUntouched(Set<String> topics, Annotation annotation, Taxonomy taxonomy) {
        Set<String> shown = new HashSet<>(annotation.topics());
        shown.removeIf(each -> taxonomy.topic(each).isEmpty());
        return !taxonomy.isInForce(annotation.taxonomyVersion()) && topics.equals(shown);
    }

    OpenCard.Typed typed(String problem) {
        return new OpenCard.Typed(Set.copyOf(chosen()), note == null ? "" : note, problem);
    }

    private List<String> chosen() {
        return topics == null ? List.of() : topics;
    }
}
