package org.lectern.findings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of annotations across articles. */
@CheckedTemplate(basePath = "findings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AnnotationsPage(Findings found) implements TemplateInstance {}
