package org.lectern.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.findings.bulk.Outcome;
import org.lectern.retrieval.Grouping;
import org.lectern.retrieval.Sorting;
import org.lectern.retrieval.Tally;
import org.lectern.search.Chip;
import org.lectern.search.Pager;
import org.lectern.taxonomy.Topic;

/**
 * The annotations that a member may see and that match, a page of them, with the filters.
 *
 * @param typed what stands in the fields of the filter form
 * @param addresses where this view leads
 * @param picked the ids of those that are selected
 * @param outcome what was just done, if anything
 */
record Findings(
        Tally tally,
        List<RowGroup> groups,
        Typed typed,
        List<Choice> choices,
        List<Chip> chips,
        Addresses addresses,
        Pager pager,
        List<Topic> topics,
        List<String> picked,
        @Nullable Outcome outcome) {

    /**
     * What stands in the fields.
     *
     * @param articles ids that the list is narrowed to
     * @param annotations ids that the list is narrowed to
     */
    record Typed(
            String q,
            String from,
            String to,
            List<String> articles,
            List<String> annotations,
            Sorting sorting,
            Grouping grouping) {

        public List<Sorting> sortings() {
            return List.of(Sorting.values());
        }

        public List<Grouping> groupings() {
            return List.of(Grouping.values());
        }
    }

    /**
     * Where this view leads.
     *
     * @param query the filter as the end of an address, with its question mark, or blank
     * @param selected where what is to be done with selected ones is sent
     */
    record Addresses(String query, String selected) {}

    /** One filter: its name in the address, its heading, and the values it can take. */
    record Choice(String name, String heading, List<Value> values) {}

    /**
     * A word a filter can take.
     *
     * @param value the word in the address
     * @param topic the topic it stands for, if any
     * @param count how many it would show alone
     */
    record Value(String value, String label, @Nullable Topic topic, long count, boolean chosen) {}

    public boolean isPicked(String id) {
        return picked.contains(id);
    }

    public long getTotal() {
        return tally.total();
    }
}
