package org.lectern.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.differences.TextDiff;
import org.lectern.library.ArticleText;

/**
 * Two to four articles side by side.
 *
 * @param heads the columns with the addresses that change their order
 * @param texts the paragraphs of each article, when whole texts are shown
 * @param wording what two texts have in common and where they differ, when that is shown
 * @param adding what can be added; nothing when there is no place left
 * @param wordingAddress where two texts are compared word by word; null for more than two
 */
@CheckedTemplate(basePath = "comparison", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
        Selection selection,
        List<Head> heads,
        List<Comparison.Row> rows,
        Map<String, List<ArticleText.Paragraph>> texts,
        @Nullable TextDiff wording,
        @Nullable Adding adding,
        String passagesAddress,
        String fullAddress,
        @Nullable String wordingAddress)
        implements TemplateInstance {

    /** A column with its neighbours' addresses: without it, one place to the left, one to the right. */
    record Head(Comparison.Column column, String without, String left, String right, boolean first, boolean last) {}

    /**
     * What was looked for to be added, and what was found.
     *
     * @param words as they were typed; empty when nothing was looked for
     */
    record Adding(String words, List<Found> found) {}

    /** An article that can be added, and the address at which it is. */
    record Found(Choice choice, String address) {}

    static ComparePage of(
            Selection selection,
            Comparison comparison,
            Map<String, List<ArticleText.Paragraph>> texts,
            @Nullable TextDiff wording,
            @Nullable Adding adding) {
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
                wording,
                adding,
                selection.in(Selection.View.PASSAGES).toString(),
                selection.in(Selection.View.FULL).toString(),
                heads.size() == 2 ? selection.in(Selection.View.WORDING).toString() : null);
    }
}
