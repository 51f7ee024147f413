package org.lectern.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What looks different after a mark was made, changed or taken away; each element replaces the one with its id. */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TouchedFragment(List<MarkedText.Paragraph> paragraphs, Margin margin) implements TemplateInstance {}
