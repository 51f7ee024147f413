package org.lectern.web;

import org.lectern.problem.Problem;

/** A change came without the token of the page it should have come from. */
class ForgedRequest extends Problem {

    ForgedRequest() {
        super(
                Kind.FORBIDDEN,
                "The page was too old",
                "For safety a change must come from a page opened in this browser, since it was started. What you"
                        + " typed is below: go back to the page, put it in again, and send it.");
    }
}
