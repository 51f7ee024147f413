package org.lectern.membership;

import org.lectern.problem.Problem;

/** A name and a password that do not belong together; which of them is wrong is not said. */
class WrongPair extends Problem {

    WrongPair() {
        super(Kind.UNAUTHENTICATED, "That did not match", "Check the name and the password.");
    }
}
