package org.lectern.revisions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.lectern.differences.TextDiff;
import org.lectern.library.Article;
import org.lectern.library.Revision;

/** What changed from one text of an article to another. */
@CheckedTemplate(basePath = "revisions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DiffPage(Article article, Revision older, Revision newer, TextDiff diff) implements TemplateInstance {}
