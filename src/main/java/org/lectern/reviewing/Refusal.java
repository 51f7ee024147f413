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
 * @param last the step that came between otherwise
 * @param mine whether the member took that one too
 */
public record Refusal(int status, boolean reasonMissing, Step last, boolean mine) {

    public static Refusal of(Problem problem, Annotation annotation, Member me) {
        boolean reasonMissing = problem instanceof Invalid;
        Problem.Kind kind = reasonMissing ? problem.kind() : Problem.Kind.CONFLICT;
        Step last = annotation.lastStep();
        return new Refusal(kind.status(), reasonMissing, last, last.isBy(me));
    }
}
