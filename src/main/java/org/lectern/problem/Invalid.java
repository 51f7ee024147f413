package org.lectern.problem;

/** A value that was given cannot be used; names the field so that a form can point at it. */
public class Invalid extends Problem {

    private final String field;

    public Invalid(String field, String detail) {
        super(Kind.INVALID, "A value cannot be used", detail);
        this.field = field;
        with("field", field);
    }

    public String field() {
        return field;
    }
}
