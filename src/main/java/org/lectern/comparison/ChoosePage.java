package org.lectern.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the articles to compare are chosen.
 *
 * @param problem why what was asked for cannot be shown, if anything was
 */
@CheckedTemplate(basePath = "comparison", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChoosePage(List<Choice> choices, @Nullable String problem) implements TemplateInstance {}
