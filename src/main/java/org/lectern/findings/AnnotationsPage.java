package org.lectern.findings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Chip;
import org.lectern.search.Pager;
import org.lectern.taxonomy.Topic;

/**
 * The annotations of all articles that the member may see and that match.
 *
 * @param articles ids that the list is narrowed to, if any
 * @param uncertain how many the member may settle because their passage is in doubt
 * @param export where the same annotations leave; the export does not know the search words
 */
@CheckedTemplate(basePath = "findings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AnnotationsPage(
        List<AnnotationRow> rows,
        long total,
        String q,
        String from,
        String to,
        List<String> articles,
        List<Choice> choices,
        List<Chip> chips,
        long uncertain,
        String export,
        Pager pager)
        implements TemplateInstance {

    /** One filter: its name in the address, its heading, and the values it can take. */
    record Choice(String name, String heading, List<Value> values) {}

    /**
     * A word a filter can take.
     *
     * @param value the word in the address
     * @param topic the topic it stands for, if any
     */
    record Value(String value, String label, @Nullable Topic topic, boolean chosen) {}
}
