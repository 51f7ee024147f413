package org.lectern.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Why something could not be done, to stand beside the form it was tried in. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TroubleFragment(String title, String detail) implements TemplateInstance {}
