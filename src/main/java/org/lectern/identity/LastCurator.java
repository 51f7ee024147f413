package org.lectern.identity;

import org.lectern.problem.Problem;

/** Without a curator nobody could add members again. */
public class LastCurator extends Problem {

    public LastCurator() {
        super(
                Kind.CONFLICT,
                "The last curator stays",
                "This is the only active curator. Make another member curator first, then change this one.");
    }
}
