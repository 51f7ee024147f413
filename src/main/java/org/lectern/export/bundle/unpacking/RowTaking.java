package org.lectern.export.bundle.unpacking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.PastAnnotation;
import org.lectern.annotation.PastStep;
import org.lectern.export.bundle.ClientLine;
import org.lectern.export.bundle.StepLine;
import org.lectern.export.bundle.opening.CsvRows;
import org.lectern.export.bundle.opening.JsonLines;
import org.lectern.export.bundle.opening.NotTakenIn;
import org.lectern.export.bundle.opening.WrongLines;
import org.lectern.problem.Invalid;

/** Turns rows and what stands beside them into annotations, some hundred at a time. */
final class RowTaking {

    private static final int AT_A_TIME = 300;

    private final Annotations annotations;
    private final KnownTexts texts;
    private final RowReader reader;
    private final Histories histories;
    private final ClientParts clients;
    private final WrongLines wrong;
    private final @Nullable String file;
    private final List<Brought> waiting = new ArrayList<>();
    private long added;
    private long known;

    /** A row with its history and what a client sent. */
    private record Brought(
            CsvRows.Row row, List<JsonLines.Line<StepLine>> steps, List<JsonLines.Line<ClientLine>> sent) {}

    /**
     * @param file the name of the CSV in the bundle; null for a CSV alone
     */
    RowTaking(
            Annotations annotations,
            KnownTexts texts,
            RowReader reader,
            Histories histories,
            ClientParts clients,
            WrongLines wrong,
            @Nullable String file) {
        this.annotations = annotations;
        this.texts = texts;
        this.reader = reader;
        this.histories = histories;
        this.clients = clients;
        this.wrong = wrong;
        this.file = file;
    }

    void take(CsvRows.Row row) {
        String id = row.get("annotation_id");
        waiting.add(new Brought(row, histories.next(id), clients.next(id)));
        if (waiting.size() == AT_A_TIME) {
            takeWaiting();
        }
    }

    /**
     * @throws NotTakenIn when there were lines that cannot be used
     */
    void finish() {
        takeWaiting();
        wrong.requireNone();
        histories.requireEnd();
        clients.requireEnd();
    }

    private void takeWaiting() {
        Set<String> here = new HashSet<>(annotations.idsAmong(
                waiting.stream().map(each -> each.row().get("annotation_id")).toList()));
        histories.lookUp(waiting.stream().flatMap(each -> each.steps().stream()));
        for (Brought each : waiting) {
            try {
                PastAnnotation past = reader.read(each.row());
                if (here.add(past.id())) {
                    takeNew(each, past);
                } else {
                    known++;
                }
            } catch (Invalid invalid) {
                wrong.tell(file, each.row().line(), invalid);
            }
        }
        waiting.clear();
        annotations.flush();
        if (wrong.isEmpty()) {
            clients.keepWaiting();
            annotations.flush();
        } else {
            clients.forgetWaiting();
        }
        annotations.getEntityManager().clear();
        texts.forget();
    }

    private void takeNew(Brought brought, PastAnnotation past) {
        List<PastStep> steps = histories.read(brought.steps(), past);
        clients.check(brought.sent());
        if (wrong.isEmpty()) {
            annotations.persist(Annotation.takenOver(past, steps));
            added++;
        }
    }

    long added() {
        return added;
    }

    long known() {
        return known;
    }
}
