package org.lectern.export;

import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;

/** The word of a request about the apostrophes before cells that a spreadsheet would compute. */
public final class GuardWord {

    private GuardWord() {}

    /**
     * Whether cells are guarded: always, unless told otherwise.
     *
     * @param word “none” where they are not; null or empty where nothing is said
     * @throws Invalid when it is another word
     */
    public static boolean isOn(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return true;
        }
        if (!word.equals("none")) {
            throw new Invalid("guard", "Say guard=none for cells without apostrophes, or nothing.");
        }
        return false;
    }
}
