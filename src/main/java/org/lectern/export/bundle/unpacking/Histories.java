package org.lectern.export.bundle.unpacking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.PastAnnotation;
import org.lectern.annotation.PastStep;
import org.lectern.export.bundle.StepLine;
import org.lectern.export.bundle.opening.JsonLines;
import org.lectern.export.bundle.opening.LinesBeside;
import org.lectern.problem.Invalid;

/** The histories of the annotations of a bundle, each of which has to lead to what its row says. */
final class Histories {

    /** How many ids are asked for at a time. */
    private static final int FEW = 1000;

    private final LinesBeside<StepLine> lines;
    private final StepReader reader;
    private final Annotations annotations;
    private final Set<String> taken = new HashSet<>();

    Histories(LinesBeside<StepLine> lines, StepReader reader, Annotations annotations) {
        this.lines = lines;
        this.reader = reader;
        this.annotations = annotations;
    }

    /** The lines of the next row. */
    List<JsonLines.Line<StepLine>> next(String annotation) {
        return lines.requireOf(annotation);
    }

    void requireEnd() {
        lines.requireEnd();
    }

    /** Looks which ids of these steps belong to others already. */
    void lookUp(Stream<JsonLines.Line<StepLine>> some) {
        taken.clear();
        List<String> ids =
                some.map(line -> line.said().id()).filter(Objects::nonNull).toList();
        for (int from = 0; from < ids.size(); from += FEW) {
            taken.addAll(annotations.stepIdsAmong(ids.subList(from, Math.min(ids.size(), from + FEW))));
        }
    }

    /** The steps of an annotation; tells each line that cannot be used. */
    List<PastStep> read(List<JsonLines.Line<StepLine>> some, PastAnnotation past) {
        List<PastStep> steps = new ArrayList<>();
        for (JsonLines.Line<StepLine> line : some) {
            try {
                steps.add(read(line.said(), steps.size() + 1, past));
            } catch (Invalid invalid) {
                lines.tell(line, invalid);
                return steps;
            }
        }
        if (!steps.isEmpty()) {
            requireEndIn(past, steps, some.get(some.size() - 1));
        }
        return steps;
    }

    private PastStep read(StepLine line, int number, PastAnnotation past) {
        if (line.step() != number) {
            throw new Invalid("step", "Steps are numbered from 1; this one is " + number + ".");
        }
        PastStep step = reader.read(line, past.article().id());
        if (!taken.add(step.id())) {
            throw new Invalid("id", "Another step has the id “" + step.id() + "”.");
        }
        return step;
    }

    private void requireEndIn(PastAnnotation past, List<PastStep> steps, JsonLines.Line<StepLine> line) {
        if (steps.get(steps.size() - 1).stateAfter() != past.state()) {
            lines.tell(
                    line,
                    new Invalid(
                            "stateAfter",
                            "The last step does not lead to “" + past.state().id() + "”, which its row says."));
        }
        PastStep.@Nullable Said last = steps.stream()
                .filter(step -> step.kind().isChange())
                .reduce((earlier, later) -> later)
                .map(PastStep::said)
                .orElse(null);
        if (last != null && !isWhat(past, last)) {
            lines.tell(line, new Invalid("content", "After its last change it does not say what its row says."));
        }
    }

    private static boolean isWhat(PastAnnotation past, PastStep.Said last) {
        return last.anchor().start() == past.anchor().start()
                && last.anchor().end() == past.anchor().end()
                && last.textSha256().equals(past.textSha256())
                && last.anchorStatus() == past.anchorStatus()
                && last.topics().equals(past.topics())
                && last.taxonomyVersion().equals(past.taxonomyVersion())
                && Objects.requireNonNullElse(last.note(), "").equals(Objects.requireNonNullElse(past.note(), ""));
    }
}
