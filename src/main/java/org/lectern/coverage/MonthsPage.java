package org.lectern.coverage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.lectern.search.Pager;

/** The matrix of topics, stances and months. */
@CheckedTemplate(basePath = "coverage", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MonthsPage(Frame frame, List<Month> months, Pager pager) implements TemplateInstance {}
