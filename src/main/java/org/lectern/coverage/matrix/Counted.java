package org.lectern.coverage.matrix;

import java.util.List;
import org.lectern.annotation.AnnotationState;
import org.lectern.problem.Invalid;

/** Which of the annotations that a member may see are counted. */
public enum Counted {
    ACCEPTED("accepted", List.of(AnnotationState.ACCEPTED.id())),
    ALL("all", List.of());

    private final String id;
    private final List<String> states;

    Counted(String id, List<String> states) {
        this.id = id;
        this.states = states;
    }

    /** The word in an address. */
    public String id() {
        return id;
    }

    /** As a filter of annotations names them; empty for any. */
    public List<String> states() {
        return states;
    }

    /**
     * @throws Invalid when there is no such choice
     */
    static Counted of(String id) {
        for (Counted each : values()) {
            if (each.id.equals(id)) {
                return each;
            }
        }
        throw new Invalid(
                "state",
                "“" + id + "” cannot be counted here. Write accepted, or all for every state that you may see.");
    }
}
