package org.lectern.reviewing.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.lectern.reviewing.OpenItem;
import org.lectern.reviewing.Refusal;

/** A step was not taken: what is there now, what was typed, and what can be done instead. */
@CheckedTemplate(basePath = "reviewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusedPage(OpenItem open, Refusal refusal) implements TemplateInstance {}
