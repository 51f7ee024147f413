package org.lectern.identity;

import org.lectern.problem.Problem;

/** The member has no token of this id. */
public class TokenNotFound extends Problem {

    TokenNotFound(String id) {
        super(Kind.MISSING, "No such token", "You have no token with the id " + id + ".");
    }
}
