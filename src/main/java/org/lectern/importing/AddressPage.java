package org.lectern.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form for an address, again.
 *
 * @param url what was typed
 * @param error why it was not fetched
 */
@CheckedTemplate(basePath = "importing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AddressPage(String url, String error) implements TemplateInstance {}
