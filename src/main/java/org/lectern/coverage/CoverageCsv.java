package org.lectern.coverage;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.lectern.coverage.matrix.Cell;
import org.lectern.coverage.matrix.Holding;
import org.lectern.coverage.matrix.Matrix;
import org.lectern.csv.FormulaGuard;

/** A matrix as CSV, a row for each cell: UTF-8 with a byte-order mark, comma, CRLF; what is not known is blank. */
final class CoverageCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CoverageCsv() {}

    static String of(Matrix matrix) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "outlet",
                    "month",
                    "stance",
                    "topic",
                    "kind",
                    "passages",
                    "articles_with_passages",
                    "articles",
                    "articles_read",
                    "readers");
            matrix.lines().forEach(line -> line.cells().forEach(cell -> write(csv, line.holding(), cell)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, Holding holding, Cell cell) {
        csv.writeRecord(
                FormulaGuard.on(Objects.toString(holding.place().outlet(), "")),
                Objects.toString(holding.place().published(), ""),
                Objects.toString(holding.place().stance(), ""),
                cell.topic().id(),
                cell.kind().id(),
                String.valueOf(cell.passages()),
                String.valueOf(cell.articles()),
                String.valueOf(holding.articles()),
                String.valueOf(holding.read()),
                String.valueOf(holding.readers()));
    }
}
