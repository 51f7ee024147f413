package org.lectern.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One annotation by itself: its source, the paragraphs it stands in, and all that can be done with it. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CardPage(Source source, List<MarkedText.Paragraph> paragraphs, OpenCard open) implements TemplateInstance {

    CardPage with(OpenCard.Typed typed) {
        return new CardPage(source, paragraphs, open.with(typed));
    }
}
