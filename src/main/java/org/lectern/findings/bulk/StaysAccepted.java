package org.lectern.findings.bulk;

import org.lectern.problem.Problem;

/** An accepted annotation is not changed among many others, since the change would take the acceptance away. */
class StaysAccepted extends Problem {

    StaysAccepted() {
        super(
                Kind.CONFLICT,
                "It is accepted",
                "A change would make it a draft again. Open it in its article to change it all the same.");
    }
}
