package org.lectern.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.lectern.web.kept.SentForm;

/**
 * What a reader sees when something cannot be done.
 *
 * @param sent what the form held that could not be taken
 * @param again whether it may be sent again as it stands
 */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(
        int status,
        String title,
        String detail,
        String back,
        boolean signedIn,
        @Nullable SentForm sent,
        boolean again) implements TemplateInstance {}
