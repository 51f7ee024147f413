package org.lectern.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.review.Reviews;
import org.lectern.taxonomy.Taxonomy;

/** Lays out what is needed to judge an annotation. */
@ApplicationScoped
public class Desk {

    private final Annotations annotations;
    private final Reviews reviews;
    private final Taxonomy taxonomy;

    @Inject
    Desk(Annotations annotations, Reviews reviews, Taxonomy taxonomy) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
    }

    /**
     * @param back where a decision leads
     * @param here where taking a decision back leads
     */
    public OpenItem open(Annotation annotation, Member member, String back, String here) {
        return open(annotation, annotations.overlapping(annotation, member), member, back, here);
    }

    /** The same, where those that overlap are at hand. */
    public OpenItem open(Annotation annotation, List<Annotation> overlapping, Member member, String back, String here) {
        return new OpenItem(
                annotation,
                Passage.of(annotation),
                taxonomy.topicsOf(annotation.topics()),
                overlapping.stream().map(this::marked).toList(),
                annotation.steps(),
                reviews.of(annotation).possibleSteps(member),
                annotation.isBy(member),
                back,
                here,
                "",
                null);
    }

    private Marked marked(Annotation annotation) {
        return new Marked(annotation, taxonomy.topicsOf(annotation.topics()));
    }
}
