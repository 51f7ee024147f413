package org.lectern.export.bundle.unpacking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.PastAnnotation;
import org.lectern.export.bundle.opening.CsvRows;
import org.lectern.export.bundle.opening.NotTakenIn;
import org.lectern.problem.Invalid;

/** Turns rows into annotations, some hundred at a time, and gathers what is wrong with them. */
final class RowTaking {

    private static final int AT_A_TIME = 300;

    private final Annotations annotations;
    private final KnownTexts texts;
    private final RowReader reader;
    private final List<CsvRows.Row> waiting = new ArrayList<>();
    private final List<NotTakenIn.Line> wrong = new ArrayList<>();
    private long wrongRows;
    private long added;
    private long known;

    RowTaking(Annotations annotations, KnownTexts texts, RowReader reader) {
        this.annotations = annotations;
        this.texts = texts;
        this.reader = reader;
    }

    void take(CsvRows.Row row) {
        waiting.add(row);
        if (waiting.size() == AT_A_TIME) {
            takeWaiting();
        }
    }

    /**
     * @throws NotTakenIn when there were rows that cannot be used
     */
    void finish() {
        takeWaiting();
        if (wrongRows > 0) {
            throw new NotTakenIn(wrong, wrongRows);
        }
    }

    private void takeWaiting() {
        Set<String> here = new HashSet<>(annotations.idsAmong(
                waiting.stream().map(row -> row.get("annotation_id")).toList()));
        for (CsvRows.Row row : waiting) {
            try {
                PastAnnotation past = reader.read(row);
                if (!here.add(past.id())) {
                    known++;
                } else if (wrongRows == 0) {
                    annotations.persist(Annotation.takenOver(past));
                    added++;
                }
            } catch (Invalid invalid) {
                tell(row, invalid);
            }
        }
        waiting.clear();
        annotations.flush();
        annotations.getEntityManager().clear();
        texts.forget();
    }

    private void tell(CsvRows.Row row, Invalid invalid) {
        wrongRows++;
        if (wrong.size() < NotTakenIn.TOLD) {
            wrong.add(new NotTakenIn.Line(row.line(), invalid.field(), invalid.detail()));
        }
    }

    long added() {
        return added;
    }

    long known() {
        return known;
    }
}
