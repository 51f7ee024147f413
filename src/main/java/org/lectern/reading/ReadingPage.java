package org.lectern.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Snapshot;

/**
 * An article to read and to mark; the form keeps what was typed when it could not be used.
 *
 * @param related its copies and versions
 * @param problem why the form could not be used
 * @param deleted the id of an annotation that was just deleted and can be restored
 * @param attach the annotation whose passage is being shown in the text; nothing else is marked meanwhile
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReadingPage(
        Source source,
        MarkedText text,
        Margin margin,
        List<RelatedTexts.RelatedText> related,
        MarkForm form,
        @Nullable Trouble problem,
        @Nullable String deleted,
        @Nullable Attach attach)
        implements TemplateInstance {

    /** What was wrong with a form, and with which field of it. */
    record Trouble(String title, String detail, String field) {}

    /**
     * An annotation that is to be attached by hand.
     *
     * @param stored the words that were marked
     */
    record Attach(String id, String annotator, String stored, int version) {

        static Attach of(Annotation annotation) {
            String stored = annotation.lastCertain().map(Snapshot::quote).orElse(annotation.quote());
            return new Attach(annotation.id(), annotation.annotator().name(), stored, annotation.version());
        }
    }

    ReadingPage with(MarkForm typed, Trouble trouble) {
        return new ReadingPage(source, text, margin, related, typed, trouble, null, null);
    }

    ReadingPage afterDeleting(String annotation) {
        return new ReadingPage(source, text, margin, related, form, problem, annotation, null);
    }

    ReadingPage attaching(Annotation annotation) {
        Margin unmarkable = new Margin(margin.cards(), false);
        return new ReadingPage(source, text, unmarkable, related, form, problem, deleted, Attach.of(annotation));
    }
}
