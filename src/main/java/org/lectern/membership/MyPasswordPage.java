package org.lectern.membership;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new password of one's own.
 *
 * @param wrong the field that could not be used: current or new
 * @param problem what is wrong with it
 */
@CheckedTemplate(basePath = "membership", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MyPasswordPage(@Nullable String wrong, @Nullable String problem) implements TemplateInstance {}
