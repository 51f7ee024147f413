package org.lectern.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.lectern.search.Chip;
import org.lectern.search.Pager;

/**
 * The annotations of all articles that the member may see and that match.
 *
 * @param articles ids that the list is narrowed to, if any
 * @param export where the same annotations leave; the export does not know the search words
 */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AnnotationsPage(
        List<AnnotationRow> rows,
        long total,
        String q,
        String from,
        String to,
        List<String> articles,
        List<Choice> choices,
        List<Chip> chips,
        String export,
        Pager pager)
        implements TemplateInstance {

    /** One filter: its name in the address, its heading, and the values it can take. */
    record Choice(String name, String heading, List<FacetValue> values) {}
}
