package org.lectern.annotation;

import org.lectern.problem.Problem;

/** There is no such annotation, or this member may not see it. */
public class AnnotationNotFound extends Problem {

    AnnotationNotFound(String id) {
        super(Kind.MISSING, "No such annotation", "There is no annotation " + id + " that you can see.");
    }
}
