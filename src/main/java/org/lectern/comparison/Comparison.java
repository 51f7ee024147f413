package org.lectern.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.taxonomy.Topic;

/** Articles in columns, in the order chosen, and what is marked in them in rows by topic. */
record Comparison(List<Column> columns, List<Row> rows) {

    /** Fewest and most articles that stand side by side. */
    static final int FEWEST = 2;

    static final int MOST = 4;

    /**
     * An article at the head of its column.
     *
     * @param date in the precision that is known; null when none is
     */
    record Column(
            String id,
            String heading,
            @Nullable String outlet,
            @Nullable String date,
            String stance,
            @Nullable String disclaimer) {}

    /**
     * A marked passage.
     *
     * @param paragraph the number, from 1, of the paragraph it begins in; 0 when its place is lost
     * @param start its position in the text, in code points
     */
    record Passage(
            String id,
            String article,
            String quote,
            int paragraph,
            int start,
            Set<String> topics,
            String annotator,
            AnnotationState state,
            @Nullable String note) {}

    /** What one article has on one topic, in the order of its text. */
    record Cell(Column column, List<Passage> passages) {
        public boolean isGap() {
            return passages.isEmpty();
        }
    }

    /**
     * One topic across the articles.
     *
     * @param topic null for passages without a topic
     */
    record Row(@Nullable Topic topic, List<Cell> cells) {
        /** The number of the topic; 0 without one. */
        public int number() {
            return topic == null ? 0 : topic.number();
        }
    }

    /**
     * Every topic has a row, so that silence shows; a passage of several topics stands in each of theirs. Passages
     * without a topic have a last row when there are any.
     */
    static Comparison of(List<Column> columns, List<Passage> passages, List<Topic> topics) {
        List<Row> rows = new ArrayList<>();
        for (Topic topic : topics) {
            rows.add(row(topic, columns, passages, passage -> passage.topics().contains(topic.id())));
        }
        Row untagged = row(null, columns, passages, passage -> passage.topics().isEmpty());
        if (untagged.cells().stream().anyMatch(cell -> !cell.isGap())) {
            rows.add(untagged);
        }
        return new Comparison(List.copyOf(columns), List.copyOf(rows));
    }

    private static Row row(
            @Nullable Topic topic, List<Column> columns, List<Passage> passages, Predicate<Passage> belongs) {
        return new Row(
                topic,
                columns.stream()
                        .map(column -> new Cell(
                                column, inColumn(column, passages.stream().filter(belongs))))
                        .toList());
    }

    private static List<Passage> inColumn(Column column, Stream<Passage> passages) {
        return passages.filter(passage -> passage.article().equals(column.id()))
                .sorted(Comparator.comparingInt(Passage::start).thenComparing(Passage::id))
                .toList();
    }
}
