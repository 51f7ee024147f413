package org.lectern.intake;

import org.lectern.problem.Problem;

/** No import has this id. */
public class ImportNotFound extends Problem {

    ImportNotFound(String id) {
        super(Kind.MISSING, "No such import", "There is no import with the id " + id + ".");
    }
}
