package org.lectern.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Chip;
import org.lectern.search.Pager;

/**
 * The shelf: the articles that match, the filters with their counts, and the dates on a line.
 *
 * @param all how many articles there are without filters
 * @param total how many match
 * @param notice why the search index did not answer, where that matters
 */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LibraryPage(
        List<ShelfRow> rows,
        long all,
        long total,
        Typed typed,
        Facets facets,
        @Nullable SearchNotice notice,
        List<Chip> chips,
        @Nullable Timeline timeline,
        List<Year> years,
        Pager pager,
        Copies copies)
        implements TemplateInstance {

    /** What stands in the fields of the filter form. */
    record Typed(String q, String from, String to, boolean drafts) {}

    /**
     * The syndicated copies that match.
     *
     * @param hidden how many of them are not shown
     * @param show the address that shows them
     */
    record Copies(boolean shown, long hidden, String show) {}

    /** A year that the dates can be narrowed to; without a label, all of them. */
    record Year(@Nullable String label, String href, boolean chosen) {}
}
