package org.lectern.annotation;

import java.util.List;
import org.lectern.problem.Problem;

/** What was agreed is not taken away by one hand. */
public class AcceptedStays extends Problem {

    private AcceptedStays(String detail) {
        super(Kind.CONFLICT, "It is accepted", detail);
        with("state", AnnotationState.ACCEPTED.id());
        with("steps", List.of("edit"));
    }

    static AcceptedStays deleted() {
        return new AcceptedStays(
                "An accepted annotation stays. Edit it, which makes it a draft again, then delete it.");
    }

    static AcceptedStays reverted() {
        return new AcceptedStays("What is accepted stands as it was agreed. Edit it, which makes it a draft again, then"
                + " bring the earlier version back.");
    }
}
