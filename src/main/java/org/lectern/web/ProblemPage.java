package org.lectern.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a reader sees when something cannot be done. */
@CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(int status, String title, String detail, String back, boolean signedIn)
        implements TemplateInstance {}
