package org.lectern.taxonomy;

import java.util.List;
import org.lectern.problem.Invalid;

/** A word that is not in the vocabulary. */
public class UnknownTerm extends Invalid {

    public UnknownTerm(String field, String term, List<String> known) {
        super(field, "“" + term + "” is not in the vocabulary. It has: " + String.join(", ", known) + ".");
    }
}
