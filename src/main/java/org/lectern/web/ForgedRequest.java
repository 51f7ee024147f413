package org.lectern.web;

import org.lectern.problem.Problem;

/** A change came without the token of the page it should have come from. */
class ForgedRequest extends Problem {

    ForgedRequest() {
        super(
                Kind.FORBIDDEN,
                "The page was too old",
                "For safety a change must come from a page opened in this browser. Go back, copy what you typed,"
                        + " reload the page and send it again.");
    }
}
