package org.lectern.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.library.Field;
import org.lectern.problem.Invalid;

/**
 * Curated metadata for the files of a folder, from its {@code manifest.csv}: a column {@code file} and any of title,
 * subtitle, outlet, byline, published_on, language, source_url, stance, stance_reason, disclaimer and author_note. Empty
 * cells say nothing.
 *
 * @param errors what could not be used, by line
 */
public record Manifest(Map<String, Sidecar> files, List<String> errors) {

    public static final String NAME = "manifest.csv";

    private static final Map<String, Field> COLUMNS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("subtitle", Field.SUBTITLE),
            Map.entry("outlet", Field.OUTLET),
            Map.entry("byline", Field.BYLINE),
            Map.entry("published_on", Field.PUBLISHED_ON),
            Map.entry("language", Field.LANGUAGE),
            Map.entry("source_url", Field.SOURCE_URL),
            Map.entry("stance", Field.STANCE),
            Map.entry("stance_reason", Field.STANCE_REASON),
            Map.entry("disclaimer", Field.DISCLAIMER),
            Map.entry("author_note", Field.AUTHOR_NOTE));

    static Manifest in(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return new Manifest(Map.of(), List.of());
        }
        Map<String, Sidecar> files = new LinkedHashMap<>();
        List<String> errors = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            rows.forEach(row -> take(row, files, errors));
        } catch (CsvParseException e) {
            errors.add(NAME + " cannot be read as CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read", e);
        }
        return new Manifest(files, errors);
    }

    private static void take(NamedCsvRecord row, Map<String, Sidecar> files, List<String> errors) {
        String place = NAME + ", line " + row.getStartingLineNumber();
        Optional<String> name = row.findField("file").filter(each -> !each.isBlank());
        if (name.isEmpty()) {
            errors.add(place + ": no file is named.");
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        COLUMNS.forEach((column, field) -> row.findField(column)
                .filter(cell -> !cell.isBlank())
                .ifPresent(cell -> {
                    try {
                        values.put(field.id(), field.accept(cell));
                    } catch (Invalid invalid) {
                        errors.add(place + ", " + column + ": " + invalid.detail());
                    }
                }));
        if (values.containsKey(Field.STANCE.id()) && !values.containsKey(Field.STANCE_REASON.id())) {
            values.remove(Field.STANCE.id());
            errors.add(place + ", stance: a stance needs a stance_reason; the stance was left out.");
        }
        files.put(name.get().strip(), new Sidecar(values, place));
    }
}
