package org.lectern.curation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.lectern.library.Article;

/** The drafts that wait for a curator. */
@CheckedTemplate(basePath = "curation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DraftsPage(List<Article> drafts) implements TemplateInstance {}
