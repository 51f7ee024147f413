package org.lectern.problem;

/** A change was made on the basis of an older version than the present one. */
public class Stale extends Problem {

    public Stale(String detail) {
        super(Kind.STALE, "Changed in the meantime", detail);
    }
}
