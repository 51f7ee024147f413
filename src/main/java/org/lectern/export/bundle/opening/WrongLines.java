package org.lectern.export.bundle.opening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;

/** Gathers which lines of what was handed over cannot be used, and why. */
public final class WrongLines {

    private final List<NotTakenIn.Line> told = new ArrayList<>();
    private long count;

    /**
     * @param file its name in the bundle; null for a CSV alone
     * @param line counted from 1
     * @param why names the column or property
     */
    public void tell(@Nullable String file, long line, Invalid why) {
        count++;
        if (told.size() < NotTakenIn.TOLD) {
            told.add(new NotTakenIn.Line(file, line, why.field(), why.detail()));
        }
    }

    /** The same, when nothing after it can be read. */
    public NotTakenIn last(@Nullable String file, long line, Invalid why) {
        tell(file, line, why);
        return new NotTakenIn(told, count);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * @throws NotTakenIn when there are any
     */
    public void requireNone() {
        if (count > 0) {
            throw new NotTakenIn(told, count);
        }
    }
}
