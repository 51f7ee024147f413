package org.lectern.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationNotFound;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.problem.Problem;

/** Takes a step on one of several annotations, in a transaction of its own: what fails for one holds for no other. */
@ApplicationScoped
public class EachAlone {

    /** The step was not possible on this annotation. */
    public record Refused(String id, String quote, Problem problem) {}

    private final Annotations annotations;
    private final Members members;
    private final Reviews reviews;

    @Inject
    EachAlone(Annotations annotations, Members members, Reviews reviews) {
        this.annotations = annotations;
        this.members = members;
        this.reviews = reviews;
    }

    /**
     * @param memberId who takes the step
     * @return why it was refused, or nothing
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Refused> take(String id, String memberId, BiConsumer<Review, Member> step) {
        Member member = members.get(memberId);
        try {
            Annotation annotation = annotations.hold(id, member);
            try {
                step.accept(reviews.of(annotation), member);
                return Optional.empty();
            } catch (Problem problem) {
                return Optional.of(new Refused(id, annotation.quote(), problem));
            }
        } catch (AnnotationNotFound gone) {
            return Optional.of(new Refused(id, "", gone));
        }
    }
}
