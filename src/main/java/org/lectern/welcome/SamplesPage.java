package org.lectern.welcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Whether the samples are here, and the one button to change that. */
@CheckedTemplate(basePath = "welcome", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SamplesPage(boolean here, boolean available) implements TemplateInstance {}
