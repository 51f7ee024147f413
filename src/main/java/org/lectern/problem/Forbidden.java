package org.lectern.problem;

/** What was asked for exists and may be seen, but not done by this member. */
public class Forbidden extends Problem {

    public Forbidden(String detail) {
        super(Kind.FORBIDDEN, "Not allowed", detail);
    }
}
