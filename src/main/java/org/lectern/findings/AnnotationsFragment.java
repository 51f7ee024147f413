package org.lectern.findings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What changes of the page when another filter is set or something is done: for a script. */
@CheckedTemplate(basePath = "findings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AnnotationsFragment(Findings found) implements TemplateInstance {}
