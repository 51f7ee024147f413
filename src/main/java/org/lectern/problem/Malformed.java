package org.lectern.problem;

/** A request that cannot be read at all. */
public class Malformed extends Problem {

    public Malformed(String detail) {
        super(Kind.MALFORMED, "The request cannot be read", detail);
    }
}
