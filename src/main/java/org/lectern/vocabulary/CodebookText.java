package org.lectern.vocabulary;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Topic;
import org.lectern.taxonomy.Vocabulary;

/** The vocabularies as a codebook to read or to print: as CSV or as Markdown. */
final class CodebookText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CodebookText() {}

    /** UTF-8 with a byte-order mark, comma, CRLF. */
    static String csv(Vocabulary words) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(csv, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, Vocabulary words) {
        csv.writeRecord("kind", "id", "label", "letter", "definition", "belongs_here", "does_not", "taxonomy_version");
        for (Topic topic : words.topics()) {
            csv.writeRecord(
                    "topic",
                    topic.id(),
                    topic.label(),
                    topic.letter(),
                    topic.definition(),
                    topic.included(),
                    topic.excluded(),
                    words.version());
        }
        for (Stance stance : words.stances()) {
            csv.writeRecord(
                    "stance",
                    stance.id(),
                    stance.label(),
                    "",
                    stance.definition(),
                    stance.included(),
                    stance.excluded(),
                    words.version());
        }
    }

    static String markdown(Vocabulary words) {
        StringBuilder text =
                new StringBuilder("# Codebook, version " + words.version() + "\n\n## Topics of a passage\n");
        words.topics()
                .forEach(each ->
                        term(text, each.label(), each.id(), each.definition(), each.included(), each.excluded()));
        text.append("\n## Stances of an article\n");
        words.stances()
                .forEach(each ->
                        term(text, each.label(), each.id(), each.definition(), each.included(), each.excluded()));
        return text.toString();
    }

    private static void term(
            StringBuilder text, String label, String id, String definition, String included, String excluded) {
        text.append("\n### %s (`%s`)\n\n%s\n".formatted(label, id, definition));
        if (!included.isEmpty()) {
            text.append("\n- Belongs here: ").append(included).append('\n');
        }
        if (!excluded.isEmpty()) {
            text.append(included.isEmpty() ? "\n" : "")
                    .append("- Does not: ")
                    .append(excluded)
                    .append('\n');
        }
    }
}
