package org.lectern.export.bundle.opening;

import java.util.List;
import org.lectern.problem.Problem;

/** Rows that cannot be used; none of the file was taken in. */
public class NotTakenIn extends Problem {

    /** The most errors that are told. */
    public static final int TOLD = 100;

    /** What is wrong in a line of the file, counted from 1. */
    public record Line(long line, String column, String detail) {}

    private final List<Line> lines;

    public NotTakenIn(List<Line> lines, long count) {
        super(
                Kind.INVALID,
                "Nothing was taken in",
                count + " rows cannot be used"
                        + (count > lines.size() ? "; the first " + lines.size() + " are told" : "")
                        + ". Line " + lines.get(0).line() + ", " + lines.get(0).column() + ": "
                        + lines.get(0).detail());
        this.lines = List.copyOf(lines);
        with("errors", this.lines);
    }

    public List<Line> lines() {
        return lines;
    }
}
