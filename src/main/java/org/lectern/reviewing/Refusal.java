package org.lectern.reviewing;

import org.lectern.annotation.Annotation;
import org.lectern.annotation.Step;
import org.lectern.identity.Member;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;

/**
 * Why a step was not taken, for the page that offers what can be done instead.
 *
 * @param reasonMissing whether only a comment was missing
 */
public record Refusal(int status, String title, String detail, boolean reasonMissing) {

    public static Refusal of(Problem problem, Annotation annotation, Member me) {
        if (problem instanceof Invalid) {
            return new Refusal(problem.kind().status(), "A comment is needed", problem.detail(), true);
        }
        Step last = annotation.lastStep();
        return new Refusal(
                Problem.Kind.CONFLICT.status(),
                "Nothing was changed",
                (last.isBy(me) ? "You have" : last.by() + " has") + " acted meanwhile: "
                        + last.kind().label() + ". Look at what is there now, then decide.",
                false);
    }
}
