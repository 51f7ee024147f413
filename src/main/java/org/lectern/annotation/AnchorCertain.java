package org.lectern.annotation;

import org.lectern.problem.Problem;

/** There is nothing to settle about where an annotation stands, or nothing that this step settles. */
public class AnchorCertain extends Problem {

    private AnchorCertain(String detail, AnchorStatus status) {
        super(Kind.CONFLICT, "Nothing was changed", detail);
        with("anchorStatus", status.id());
    }

    static AnchorCertain notMoved(AnchorStatus status) {
        return new AnchorCertain(
                status == AnchorStatus.ORPHAN
                        ? "Its passage is not found in the present text. Show where it stands, or leave it as it is."
                        : "Its passage is not in doubt.",
                status);
    }

    static AnchorCertain notInDoubt() {
        return new AnchorCertain(
                "Its passage is not in doubt. Its author can mark another one by an edit.", AnchorStatus.SAME);
    }
}
