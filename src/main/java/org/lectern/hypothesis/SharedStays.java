package org.lectern.hypothesis;

import org.lectern.annotation.AnnotationState;
import org.lectern.problem.Problem;

/** A reviewer may be reading what was submitted; it is not taken back. */
class SharedStays extends Problem {

    SharedStays(AnnotationState state) {
        super(
                Kind.CONFLICT,
                "It was submitted",
                "What was shared is in review and cannot be made private again. Edit it, or delete it.");
        with("state", state.id());
    }
}
