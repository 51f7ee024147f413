package org.lectern.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.lectern.annotation.Annotation;

/** The way from an annotation to its review. */
@ApplicationScoped
public class Reviews {

    public Review of(Annotation annotation) {
        return new Review(annotation);
    }
}
