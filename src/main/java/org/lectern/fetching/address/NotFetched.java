package org.lectern.fetching.address;

import org.lectern.problem.Invalid;

/** An address was not fetched; says why, and what can be done instead. */
public class NotFetched extends Invalid {

    /** The field in which forms and programs send the address. */
    public static final String FIELD = "url";

    public NotFetched(String detail) {
        super(FIELD, detail);
    }
}
