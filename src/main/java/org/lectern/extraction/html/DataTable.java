package org.lectern.extraction.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables of figures, whose rows are read across, from tables that only lay a page out. */
final class DataTable {

    /** Under this a table keeps what was found, so that it is not weighed again for each of its cells. */
    private static final String KNOWN = "lectern-data-table";

    private static final int LONGEST_CELL = 120;
    private static final double LIKE_THE_FIRST = 0.7;

    private DataTable() {}

    /** Whether the element is a cell of a row that is one line of the text. */
    static boolean isCell(Element element) {
        String name = element.normalName();
        if (!name.equals("td") && !name.equals("th")) {
            return false;
        }
        Element row = element.parent();
        Element table = row == null ? null : row.closest("table");
        return row != null && table != null && row.childrenSize() > 1 && isData(table);
    }

    /** Several rows of as many short cells each, and no table inside. */
    private static boolean isData(Element table) {
        Object known = table.attributes().userData(KNOWN);
        boolean data = known == null ? looksLikeData(table) : known.equals(true);
        table.attributes().userData(KNOWN, data);
        return data;
    }

    private static boolean looksLikeData(Element table) {
        if (table.selectFirst("table table, table div, table ul, table img, table h1, table p + p") != null) {
            return false;
        }
        Elements rows = table.select("tr");
        int columns = rows.isEmpty() ? 0 : rows.get(rows.size() / 2).childrenSize();
        List<Element> alike =
                rows.stream().filter(row -> row.childrenSize() == columns).toList();
        boolean shortCells =
                table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
        return rows.size() > 2 && columns > 1 && alike.size() >= rows.size() * LIKE_THE_FIRST && shortCells;
    }
}
