package org.lectern.web.kept;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What somebody sees whose session has ended while they typed. */
@CheckedTemplate(basePath = "web/kept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignedOutPage(SentForm sent, String signIn) implements TemplateInstance {}
