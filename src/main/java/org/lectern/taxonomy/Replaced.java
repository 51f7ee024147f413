package org.lectern.taxonomy;

import org.lectern.problem.Problem;

/** Another version has taken the place of the one that was to be replaced. */
public class Replaced extends Problem {

    Replaced(String version) {
        super(
                Kind.CONFLICT,
                "Version " + version + " is no longer in force",
                "Another version of the taxonomy took its place meanwhile. Make the file for that one, and look at the dry"
                        + " run again.");
    }
}
