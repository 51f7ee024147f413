package org.lectern.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What looks different after an annotation was made, changed or taken away; each element replaces the one with its id.
 *
 * @param touched the id of the annotation
 * @param open its card; null when it is gone
 * @param before the id of the annotation whose card follows; null for none
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TouchedFragment(
        List<MarkedText.Paragraph> paragraphs,
        Margin margin,
        String touched,
        @Nullable OpenCard open,
        @Nullable String before)
        implements TemplateInstance {}
