package org.lectern.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Permalinks;
import org.lectern.csv.FormulaGuard;
import org.lectern.identity.Member;
import org.lectern.retrieval.MatchingAnnotations;
import org.lectern.taxonomy.Taxonomy;

/**
 * Writes annotations as CSV (RFC 4180): UTF-8 with one byte-order mark, comma, CRLF between records, LF inside cells.
 * Rows go out as they are read, so memory stays flat however many there are.
 */
@ApplicationScoped
public class AnnotationCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Annotations annotations;
    private final MatchingAnnotations matching;
    private final Taxonomy taxonomy;
    private final Permalinks permalinks;

    @Inject
    AnnotationCsv(Annotations annotations, MatchingAnnotations matching, Taxonomy taxonomy, Permalinks permalinks) {
        this.annotations = annotations;
        this.matching = matching;
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
    }

    /** The file as an answer that is written while it is made. */
    Response download(AnnotationFilter filter, Member reader, boolean guarded) {
        StreamingOutput stream = out -> write(filter, reader, guarded, out);
        return Response.ok(stream, "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"annotations.csv\"")
                .build();
    }

    /**
     * @param guarded whether cells that a spreadsheet would compute are disarmed, see {@link FormulaGuard}
     */
    void write(AnnotationFilter filter, Member reader, boolean guarded, OutputStream out) throws IOException {
        write(row -> matching.forEach(filter, reader, row), guarded, out);
    }

    /** What hands on annotations, one by one, each for a row. */
    public interface Source {
        void forEach(Consumer<Annotation> row);
    }

    /** The same of annotations that come from elsewhere, in the order in which they come. */
    public void write(Source source, boolean guarded, OutputStream out) throws IOException {
        try (BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(AnnotationRow.COLUMNS);
            source.forEach(annotation -> csv.writeRecord(row(annotation, guarded)));
            csv.flush();
        }
    }

    /** The first rows, as they will be in the file. */
    List<List<String>> preview(AnnotationFilter filter, Member reader, boolean guarded, int atMost) {
        return annotations.matching(filter, reader, atMost).stream()
                .map(annotation -> row(annotation, guarded))
                .toList();
    }

    private List<String> row(Annotation annotation, boolean guarded) {
        List<String> cells = AnnotationRow.of(annotation, taxonomy, permalinks);
        return guarded ? cells.stream().map(FormulaGuard::on).toList() : cells;
    }
}
