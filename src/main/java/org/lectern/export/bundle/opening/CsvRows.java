package org.lectern.export.bundle.opening;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lectern.csv.FormulaGuard;
import org.lectern.problem.Invalid;

/** Reads a CSV of annotations row by row, by the names of its columns, without its guards. */
public final class CsvRows implements Iterable<CsvRows.Row>, AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String NOT_UTF_8 = "The CSV is not in UTF-8.";
    private static final List<String> NEEDED = List.of("text_sha256", "quote");

    /**
     * One row.
     *
     * @param line the number of its first line in the file, from 1
     */
    public record Row(long line, Map<String, String> cells) {

        /** The cell, or nothing where it or its column is missing. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final boolean guarded;

    /**
     * @param guarded whether cells that a spreadsheet would compute have an apostrophe before them
     * @throws Invalid when it is no CSV with the columns that are needed
     */
    public CsvRows(InputStream in, boolean guarded) throws IOException {
        this.guarded = guarded;
        reader = CsvReader.builder().ofCsvRecord(withoutMark(in));
        records = reader.iterator();
        header = hasNext() ? next().getFields() : List.of();
        for (String column : NEEDED) {
            if (!header.contains(column)) {
                throw new Invalid(
                        "file",
                        "The first line does not name a column “" + column + "”. Send the CSV as it was exported.");
            }
        }
    }

    /** What is not UTF-8 is an error, not a replacement character. */
    private static Reader withoutMark(InputStream in) throws IOException {
        PushbackReader reader = new PushbackReader(
                new InputStreamReader(new BufferedInputStream(in), StandardCharsets.UTF_8.newDecoder()), 1);
        try {
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
            return reader;
        } catch (CharacterCodingException e) {
            throw new Invalid("file", NOT_UTF_8);
        }
    }

    private boolean hasNext() {
        return reading(records::hasNext);
    }

    private CsvRecord next() {
        return reading(records::next);
    }

    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException | UncheckedIOException e) {
            boolean encoding = e.getCause() instanceof CharacterCodingException;
            throw new Invalid("file", encoding ? NOT_UTF_8 : "The CSV cannot be read: " + e.getMessage());
        }
    }

    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return CsvRows.this.hasNext();
            }

            @Override
            public Row next() {
                CsvRecord record = CsvRows.this.next();
                Map<String, String> cells = new HashMap<>();
                for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
                    String cell = record.getField(i);
                    cells.put(header.get(i), guarded ? FormulaGuard.off(cell) : cell);
                }
                return new Row(record.getStartingLineNumber(), cells);
            }
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
