package org.lectern.reading;

import java.util.List;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/**
 * What of an annotation is drawn in the text.
 *
 * @param start in code points of the article's text, inclusive
 * @param end exclusive
 * @param topics in the order of their keys; may be empty
 */
record Mark(String id, int start, int end, List<Topic> topics, String annotator, AnnotationState state) {

    static Mark of(Annotation annotation, Taxonomy taxonomy) {
        return new Mark(
                annotation.id(),
                annotation.start(),
                annotation.end(),
                taxonomy.topicsOf(annotation.topics()),
                annotation.annotator().name(),
                annotation.state());
    }

    boolean overlaps(int from, int to) {
        return start < to && end > from;
    }
}
