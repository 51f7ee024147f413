package org.lectern.coverage;

import java.util.ArrayList;
import java.util.List;
import org.lectern.coverage.matrix.Cell;
import org.lectern.coverage.matrix.Holding;
import org.lectern.coverage.matrix.Matrix;
import org.lectern.coverage.matrix.Place;

/**
 * A row of the page, with what it leads to.
 *
 * @param articles the address of its articles and of what their sources say of themselves
 * @param months the address of the same by month
 */
record Row(Holding holding, List<Linked> cells, String articles, String months) {

    /** A cell and the address of its passages, or of its articles where none is marked. */
    record Linked(Cell cell, String address) {

        /** How many of a hundred articles have a passage of the topic, for a bar. */
        public int share(Holding holding) {
            return holding.articles() == 0
                    ? 0
                    : (int) Math.max(1, Math.round(100.0 * cell.articles() / holding.articles()));
        }
    }

    static Row of(Matrix.Line line, Ways ways) {
        Place place = line.holding().place();
        String articles = ways.articles(place);
        List<Linked> cells = new ArrayList<>();
        for (Cell cell : line.cells()) {
            boolean marked = cell.kind() == Cell.Kind.PASSAGES;
            cells.add(new Linked(cell, marked ? ways.passages(place, cell) : articles));
        }
        return new Row(line.holding(), cells, articles, ways.months(place));
    }
}
