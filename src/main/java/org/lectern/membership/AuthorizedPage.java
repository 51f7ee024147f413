package org.lectern.membership;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Hands the secret to the page of this origin that opened the window. */
@CheckedTemplate(basePath = "membership", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuthorizedPage(String origin, String state, String code) implements TemplateInstance {}
