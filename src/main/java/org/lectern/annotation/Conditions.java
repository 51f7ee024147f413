package org.lectern.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions in HQL on an annotation {@code a}, and their parameters. */
public record Conditions(List<String> clauses, Map<String, Object> parameters) {

    public Conditions() {
        this(new ArrayList<>(), new HashMap<>());
    }

    public String where() {
        return String.join(" and ", clauses);
    }

    public void add(String clause) {
        clauses.add(clause);
    }

    public void add(String clause, String name, Object value) {
        clauses.add(clause);
        parameters.put(name, value);
    }
}
