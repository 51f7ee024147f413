package org.lectern.extraction.removal;

import java.util.List;
import org.lectern.extraction.RemovedContent;
import org.lectern.extraction.RemovedContent.Kind;

/** Signs in a plain text that show it other than it is written. */
public final class ActiveText {

    private ActiveText() {}

    /** The signs that force a direction on letters; those that only isolate a passage are no trick. */
    public static List<RemovedContent> in(String text) {
        long overrides = text.chars().filter(c -> c == 0x202D || c == 0x202E).count();
        return new Tally().add(Kind.DIRECTION_OVERRIDE, overrides).all();
    }
}
