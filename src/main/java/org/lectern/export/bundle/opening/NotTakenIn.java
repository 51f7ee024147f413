package org.lectern.export.bundle.opening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Problem;

/** Lines that cannot be used; nothing was taken in. */
public class NotTakenIn extends Problem {

    /** The most errors that are told. */
    static final int TOLD = 100;

    /**
     * What is wrong in a line.
     *
     * @param file its name in the bundle; null for a CSV alone
     * @param line counted from 1
     * @param column the column of a CSV, the property of a line of JSON
     */
    public record Line(@Nullable String file, long line, String column, String detail) {

        /** “history.jsonl, line 3, at”, in a sentence. */
        public String place() {
            return (file == null ? "Line " : file + ", line ") + line + ", " + column;
        }
    }

    private final List<Line> lines;

    NotTakenIn(List<Line> lines, long count) {
        super(
                Kind.INVALID,
                "Nothing was taken in",
                (count == 1 ? "1 line cannot be used" : count + " lines cannot be used")
                        + (count > lines.size() ? "; the first " + lines.size() + " are told" : "")
                        + ". " + lines.get(0).place() + ": " + lines.get(0).detail());
        this.lines = List.copyOf(lines);
        with("errors", this.lines);
    }

    public List<Line> lines() {
        return lines;
    }
}
