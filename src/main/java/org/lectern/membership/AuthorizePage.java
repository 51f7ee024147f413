package org.lectern.membership;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether a page may read and annotate in the member's name.
 *
 * @param origin of the page
 * @param state what the page wants back to know its own window
 * @param name that was typed, where nobody is signed in
 * @param failed after a pair that did not match
 */
@CheckedTemplate(basePath = "membership", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AuthorizePage(String origin, String state, String name, boolean failed) implements TemplateInstance {}
