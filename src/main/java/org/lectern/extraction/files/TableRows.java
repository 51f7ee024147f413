package org.lectern.extraction.files;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.words.Text;

/** Tables of a document as text: each row a paragraph, its cells set apart by bars. */
final class TableRows {

    private static final int LONGEST_CELL = 300;

    private TableRows() {}

    /** Rewrites the innermost tables; a table that only places whole texts side by side is left as it is. */
    static void asParagraphs(Document page) {
        for (Element table : page.select("table:not(:has(table))")) {
            List<Element> cells = table.select("td, th");
            boolean ofData = table.select("tr").size() > 1
                    && cells.size() > table.select("tr").size()
                    && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
            if (ofData) {
                table.select("tr").forEach(row -> table.before(paragraph(row)));
                table.remove();
            }
        }
    }

    private static Element paragraph(Element row) {
        List<String> cells = row.select("td, th").stream()
                .map(cell -> Text.plain(cell.wholeText()))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return new Element("p").text(String.join(" | ", cells));
    }
}
