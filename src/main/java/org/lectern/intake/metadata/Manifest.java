package org.lectern.intake.metadata;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.Field;
import org.lectern.taxonomy.Taxonomy;

/**
 * Curated metadata for several files, from a {@code manifest.csv} beside them: a column {@code file} and any columns
 * named as the metadata fields. Cells are separated by commas, semicolons or tabs. Empty cells say nothing.
 *
 * @param files what each named file has, in the order of the rows
 * @param rowFaults what could not be used of a file's row, by file
 * @param faults what else could not be used, by line
 */
record Manifest(Map<String, Sidecar> files, Map<String, List<String>> rowFaults, List<String> faults) {

    static final String NAME = "manifest.csv";

    private static final String FILE = "file";

    /**
     * @param name its name for people, with folders
     */
    static Manifest of(String name, String text, Columns columns, Taxonomy taxonomy) {
        Manifest manifest = new Manifest(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            boolean first = true;
            for (NamedCsvRecord row : rows) {
                if (first && !manifest.understands(row, name, columns)) {
                    break;
                }
                first = false;
                manifest.take(row, name, columns, taxonomy);
            }
        } catch (CsvParseException e) {
            manifest.faults.add(name + ": cannot be read as CSV from here on: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        return manifest;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        if (header.contains(",")) {
            return ',';
        }
        return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    }

    /** Whether there is a column that names the files; columns that mean nothing are told once. */
    private boolean understands(NamedCsvRecord row, String name, Columns columns) {
        for (String column : row.getHeader()) {
            if (!column.strip().equals(FILE) && columns.field(column).isEmpty()) {
                faults.add(name + ", line 1: the column “" + column
                        + "” is not known and was not used. Known are file, " + Values.names() + ".");
            }
        }
        if (!row.getHeader().contains(FILE)) {
            faults.add(name + ", line 1: there is no column “file”, so nothing of it was used.");
            return false;
        }
        return true;
    }

    private void take(NamedCsvRecord row, String name, Columns columns, Taxonomy taxonomy) {
        String place = name + ", line " + row.getStartingLineNumber();
        Optional<String> file = row.findField(FILE).map(String::strip).filter(each -> !each.isEmpty());
        if (file.isEmpty()) {
            faults.add(place + ": no file is named.");
            return;
        }
        List<String> own = rowFaults.computeIfAbsent(file.get(), each -> new ArrayList<>());
        if (row.getFieldCount() > row.getHeader().size()) {
            own.add(place + ": there are " + row.getFieldCount() + " cells for "
                    + row.getHeader().size() + " columns. Put values that contain a comma in quotation marks.");
        }
        Values values = new Values(taxonomy, own::add);
        for (String column : row.getHeader()) {
            Optional<Field> field = columns.field(column);
            field.ifPresent(known -> row.findField(column).ifPresent(cell -> values.take(known, cell, place)));
        }
        if (files.putIfAbsent(file.get(), new Sidecar(values.done(), place)) != null) {
            own.add(place + ": “" + file.get() + "” has a line already; the first is used.");
        }
    }
}
