package org.lectern.library;

import org.lectern.problem.Invalid;

/** A judgement without its reason cannot be checked by anyone. */
public class StanceNeedsReason extends Invalid {

    StanceNeedsReason() {
        super("stanceReason", "A stance needs a reason: say in a sentence what in the article shows it.");
    }
}
