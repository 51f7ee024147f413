package org.lectern.welcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The sample team with its passwords, shown this once. */
@CheckedTemplate(basePath = "welcome", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SamplesAddedPage(List<Samples.Login> logins) implements TemplateInstance {}
