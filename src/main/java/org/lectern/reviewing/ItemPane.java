package org.lectern.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One annotation to judge: a piece of the queue page and of the page after a refusal. */
@CheckedTemplate(basePath = "reviewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ItemPane(OpenItem open) implements TemplateInstance {}
