package org.lectern.identity;

import org.lectern.problem.Problem;

/** No member has this id. */
public class MemberNotFound extends Problem {

    MemberNotFound(String id) {
        super(Kind.MISSING, "No such member", "There is no member with the id " + id + ".");
    }
}
