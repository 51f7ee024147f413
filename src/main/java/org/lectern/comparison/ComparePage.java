package org.lectern.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.lectern.library.ArticleText;

/**
 * Two to four articles side by side.
 *
 * @param heads the columns with the addresses that change their order
 * @param texts the paragraphs of each article, when whole texts are shown
 * @param others the published articles that could be added; empty when there is no place left
 */
@CheckedTemplate(basePath = "comparison", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
        Selection selection,
        List<Head> heads,
        List<Comparison.Row> rows,
        Map<String, List<ArticleText.Paragraph>> texts,
        List<Choice> others,
        String passagesAddress,
        String fullAddress)
        implements TemplateInstance {

    /** A column with its neighbours' addresses: without it, one place to the left, one to the right. */
    record Head(Comparison.Column column, String without, String left, String right, boolean first, boolean last) {}

    static ComparePage of(
            Selection selection,
            Comparison comparison,
            Map<String, List<ArticleText.Paragraph>> texts,
            List<Choice> others) {
        List<Comparison.Column> columns = comparison.columns();
        List<Head> heads = columns.stream()
                .map(column -> new Head(
                        column,
                        selection.without(column.id()).toString(),
                        selection.moved(column.id(), -1).toString(),
                        selection.moved(column.id(), 1).toString(),
                        column == columns.get(0),
                        column == columns.get(columns.size() - 1)))
                .toList();
        return new ComparePage(
                selection,
                heads,
                comparison.rows(),
                texts,
                others,
                selection.withPassages().toString(),
                selection.withFullTexts().toString());
    }
}
