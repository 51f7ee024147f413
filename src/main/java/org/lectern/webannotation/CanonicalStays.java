package org.lectern.webannotation;

import org.lectern.problem.Problem;

/** The canonical IRI says that copies are one annotation; another would make it another. */
class CanonicalStays extends Problem {

    CanonicalStays(String known) {
        super(Kind.CONFLICT, "The canonical IRI stays", "It is “" + known + "” and cannot become another.");
    }
}
