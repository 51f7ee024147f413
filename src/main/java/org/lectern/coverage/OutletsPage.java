package org.lectern.coverage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.lectern.search.Pager;

/** The matrix of topics and outlets. */
@CheckedTemplate(basePath = "coverage", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OutletsPage(Frame frame, List<Row> rows, Pager pager) implements TemplateInstance {}
