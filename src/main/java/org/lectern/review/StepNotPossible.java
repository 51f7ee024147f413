package org.lectern.review;

import java.util.List;
import org.lectern.annotation.AnnotationState;
import org.lectern.problem.Problem;

/** The annotation is in a state in which this step cannot be taken. */
public class StepNotPossible extends Problem {

    StepNotPossible(String step, AnnotationState state, List<String> possible) {
        super(
                Kind.CONFLICT,
                "The annotation is " + state.label().toLowerCase(),
                "It cannot be " + done(step) + " now. "
                        + (possible.isEmpty()
                                ? "There is no step you can take now."
                                : "You can: " + String.join(", ", possible) + "."));
        with("state", state.id());
        with("steps", possible);
    }

    private static String done(String step) {
        return switch (step) {
            case "submit" -> "submitted";
            case "accept" -> "accepted";
            case "reject" -> "rejected";
            case "request-changes" -> "sent back for changes";
            default -> "taken back";
        };
    }
}
