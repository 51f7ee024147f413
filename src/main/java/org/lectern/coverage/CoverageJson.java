package org.lectern.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.coverage.matrix.CoverageQuery;
import org.lectern.coverage.matrix.Holding;
import org.lectern.coverage.matrix.Matrix;

/**
 * A matrix for programs.
 *
 * @param by what the rows are: outlet or month
 * @param state which annotations are counted: accepted or all
 * @param untagged how many passages stand under no topic and so in no cell
 */
public record CoverageJson(String by, String state, long untagged, List<RowJson> rows) {

    /**
     * A row.
     *
     * @param outlet null where rows are months, and where it is not known
     * @param month {@code YYYY-MM}, or {@code YYYY}; null where rows are outlets, and where it is not known
     * @param stance null where rows are outlets
     * @param articles how many articles it has
     * @param read how many of them a member has opened, or has marked as far as the reader may see
     * @param readers how many members have opened any of them
     */
    public record RowJson(
            @Nullable String outlet,
            @Nullable String month,
            @Nullable String stance,
            long articles,
            long read,
            long readers,
            List<CellJson> topics) {}

    /**
     * A cell.
     *
     * @param kind passages, nothing-tagged, unread or no-article
     * @param articles how many articles the passages stand in
     */
    public record CellJson(String topic, String kind, long passages, long articles) {}

    static CoverageJson of(CoverageQuery query, Matrix matrix) {
        return new CoverageJson(
                query.axis().id(),
                query.counted().id(),
                matrix.total().untagged(),
                matrix.lines().stream().map(CoverageJson::row).toList());
    }

    private static RowJson row(Matrix.Line line) {
        Holding holding = line.holding();
        return new RowJson(
                holding.place().outlet(),
                holding.place().published(),
                holding.place().stance(),
                holding.articles(),
                holding.read(),
                holding.readers(),
                line.cells().stream()
                        .map(cell ->
                                new CellJson(cell.topic().id(), cell.kind().id(), cell.passages(), cell.articles()))
                        .toList());
    }
}
