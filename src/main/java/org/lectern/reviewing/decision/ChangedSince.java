package org.lectern.reviewing.decision;

import org.lectern.annotation.Annotation;
import org.lectern.problem.Problem;

/** The annotation is not the one that the person saw when they decided. */
class ChangedSince extends Problem {

    ChangedSince(Annotation annotation) {
        super(Kind.CONFLICT, "Changed in the meantime", "The annotation has changed since you opened it.");
        with("state", annotation.state().id());
    }
}
