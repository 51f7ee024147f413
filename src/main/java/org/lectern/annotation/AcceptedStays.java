package org.lectern.annotation;

import java.util.List;
import org.lectern.problem.Problem;

/** What was agreed is not deleted by one hand. */
public class AcceptedStays extends Problem {

    AcceptedStays() {
        super(
                Kind.CONFLICT,
                "It is accepted",
                "An accepted annotation stays. Edit it, which makes it a draft again, then delete it.");
        with("state", AnnotationState.ACCEPTED.id());
        with("steps", List.of("edit"));
    }
}
