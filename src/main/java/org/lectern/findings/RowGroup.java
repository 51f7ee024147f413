package org.lectern.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.retrieval.Found;
import org.lectern.retrieval.Grouping;
import org.lectern.search.Address;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/**
 * Rows that stand together on a page.
 *
 * @param first the number, from 1, of its first row among all
 * @param head what they have in common; null where there are no groups
 */
record RowGroup(@Nullable Head head, int first, List<AnnotationRow> rows) {

    /**
     * The heading of a group.
     *
     * @param source the article, where articles make the groups
     * @param topic the topic, where topics do; null for those without one
     * @param count how many are in the group on all pages
     * @param only the address of this group alone
     */
    record Head(
            String key, @Nullable Source source, @Nullable Topic topic, long count, String only) {}

    /** Whether the heading says already which article the rows are from. */
    public boolean isUnderArticle() {
        return head != null && head.source() != null;
    }

    /** Rows made from what was found, and how they are put together. */
    record Plan(Grouping grouping, Address address, Taxonomy taxonomy) {

        private String key(Found found) {
            return switch (grouping) {
                case NONE -> "";
                case ARTICLE -> found.annotation().article().id();
                case TOPIC -> Objects.toString(found.group(), "none");
            };
        }

        private @Nullable Head head(Found found) {
            String key = key(found);
            return switch (grouping) {
                case NONE -> null;
                case ARTICLE ->
                    new Head(
                            key,
                            Source.of(found.annotation().article()),
                            null,
                            found.inGroup(),
                            address.without("article").with("article", key).toString());
                case TOPIC ->
                    new Head(
                            key,
                            null,
                            taxonomy.topicsOf(List.of(key)).stream().findFirst().orElse(null),
                            found.inGroup(),
                            address.without("topic").with("topic", key).toString());
            };
        }
    }

    /** What was found, in its order; each stretch of the same key is a group. */
    static List<RowGroup> of(List<Found> found, List<AnnotationRow> rows, int first, Plan plan) {
        List<RowGroup> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= found.size(); i++) {
            if (i == found.size() || !plan.key(found.get(i)).equals(plan.key(found.get(start)))) {
                groups.add(new RowGroup(plan.head(found.get(start)), first + start, rows.subList(start, i)));
                start = i;
            }
        }
        return groups;
    }
}
