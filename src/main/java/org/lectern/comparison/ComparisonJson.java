package org.lectern.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.Topic;

/** Articles side by side, as programs see them: in the order chosen, what is marked in them in rows by topic. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ComparisonJson(List<Head> articles, List<Row> rows) {

    /**
     * @param publishedOn in the precision that is known; null when none is
     */
    record Head(
            String id,
            String title,
            @Nullable String outlet,
            @Nullable String publishedOn,
            String stance,
            @Nullable String disclaimer) {}

    /**
     * @param topic null for passages without a topic
     * @param cells one for each article, in the same order
     */
    record Row(@Nullable String topic, List<Cell> cells) {}

    /** What one article has on one topic, in the order of its text, and what its source says of itself; nothing is a gap. */
    record Cell(String article, @Nullable String disclaimer, List<Passage> passages) {}

    /**
     * @param paragraph the number, from 1, of the paragraph it begins in; 0 when its place is lost
     * @param start its position in the text, in code points
     */
    record Passage(
            String id,
            String quote,
            int paragraph,
            int start,
            String annotator,
            String state,
            @Nullable String note) {}

    static ComparisonJson of(Comparison comparison) {
        return new ComparisonJson(
                comparison.columns().stream().map(ComparisonJson::head).toList(),
                comparison.rows().stream().map(ComparisonJson::row).toList());
    }

    private static Head head(Comparison.Column column) {
        return new Head(
                column.id(), column.heading(), column.outlet(), column.date(), column.stance(), column.disclaimer());
    }

    private static Row row(Comparison.Row row) {
        Topic topic = row.topic();
        return new Row(
                topic == null ? null : topic.id(),
                row.cells().stream().map(ComparisonJson::cell).toList());
    }

    private static Cell cell(Comparison.Cell cell) {
        return new Cell(
                cell.column().id(),
                cell.column().disclaimer(),
                cell.passages().stream().map(ComparisonJson::passage).toList());
    }

    private static Passage passage(Comparison.Passage passage) {
        return new Passage(
                passage.id(),
                passage.quote(),
                passage.paragraph(),
                passage.start(),
                passage.annotator(),
                passage.state().id(),
                passage.note());
    }
}
