package org.lectern.findings.bulk;

import org.lectern.problem.Problem;

/** The topics of an annotation are those of an earlier version, and wait for a decision. */
class TaggedEarlier extends Problem {

    TaggedEarlier(String version) {
        super(
                Kind.CONFLICT,
                "It is tagged under version " + version + " of the taxonomy",
                "Decide first what its topics become; “To be decided” on the taxonomy page lists it.");
    }
}
