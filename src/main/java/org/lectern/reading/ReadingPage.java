package org.lectern.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * An article to read and to mark; the form keeps what was typed when it could not be used.
 *
 * @param problem why the form could not be used
 * @param deleted the id of an annotation that was just deleted and can be restored
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReadingPage(
        Source source,
        MarkedText text,
        Margin margin,
        MarkForm form,
        @Nullable Trouble problem,
        @Nullable String deleted)
        implements TemplateInstance {

    /** What was wrong with a form, and with which field of it. */
    record Trouble(String title, String detail, String field) {}

    ReadingPage with(MarkForm typed, Trouble trouble) {
        return new ReadingPage(source, text, margin, typed, trouble, null);
    }

    ReadingPage afterDeleting(String annotation) {
        return new ReadingPage(source, text, margin, form, problem, annotation);
    }
}
