package org.lectern.identity;

import org.lectern.problem.Problem;

/** Two members cannot have one name. */
public class NameTaken extends Problem {

    NameTaken(String name) {
        super(
                Kind.CONFLICT,
                "The name is taken",
                "There is already a member called “" + name + "”. Choose another name.");
        with("field", "name");
    }
}
