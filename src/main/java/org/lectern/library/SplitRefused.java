package org.lectern.library;

import org.lectern.problem.Problem;

/** The article is not in a state in which it can be split. */
public class SplitRefused extends Problem {

    SplitRefused(String detail) {
        super(Kind.CONFLICT, "It cannot be split", detail);
    }
}
