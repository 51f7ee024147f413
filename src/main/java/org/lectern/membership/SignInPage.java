package org.lectern.membership;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The sign-in form; {@code failed} after a pair that did not match, {@code left} after signing out, {@code nobodyYet} before
 * the first start is finished. */
@CheckedTemplate(basePath = "membership", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(String next, String name, boolean failed, boolean left, boolean nobodyYet)
        implements TemplateInstance {}
