package org.lectern.intake;

import org.lectern.problem.Problem;

/** What was asked does not fit the state that the import is in. */
public class ImportSettled extends Problem {

    ImportSettled(ImportJob job, String wish) {
        super(
                Kind.CONFLICT,
                "Not possible now",
                "%s cannot be %s: its state is “%s”."
                        .formatted(job.fileName(), wish, job.state().id()));
    }
}
