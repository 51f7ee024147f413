package org.lectern.reviewing.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.lectern.annotation.AnnotationState;

/** The state after a step, for a script to put in place of the old one. */
@CheckedTemplate(basePath = "reviewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StateMark(AnnotationState state) implements TemplateInstance {}
