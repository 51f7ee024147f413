package org.lectern.welcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** The form for the first curator. */
@CheckedTemplate(basePath = "welcome", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(
        String code,
        String name,
        boolean samplesAvailable,
        @Nullable String error) implements TemplateInstance {}
