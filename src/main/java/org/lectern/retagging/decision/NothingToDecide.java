package org.lectern.retagging.decision;

import org.lectern.problem.Problem;

/** The topics of an annotation are those of the version in force. */
public class NothingToDecide extends Problem {

    NothingToDecide(String version) {
        super(
                Kind.CONFLICT,
                "Nothing was changed",
                "It is tagged under version " + version
                        + " of the taxonomy, which is in force. Its author can change its topics by an edit.");
        with("taxonomyVersion", version);
    }
}
