package org.lectern.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
        return change(id, memberId, (annotation, member) -> step.accept(reviews.of(annotation), member));
    }

    /** The same for what is no step of a review. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Refused> change(String id, String memberId, BiConsumer<Annotation, Member> change) {
        Member member = members.get(memberId);
        return attempt(id, member, () -> annotations.hold(id, member), change);
    }

    /** Brings back one of the member's own that was deleted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Refused> restore(String id, String memberId) {
        Member member = members.get(memberId);
        return attempt(id, member, () -> annotations.deleted(id, member), Annotation::restore);
    }

    private static Optional<Refused> attempt(
            String id, Member member, Supplier<Annotation> find, BiConsumer<Annotation, Member> change) {
        Annotation annotation;
        try {
            annotation = find.get();
        } catch (AnnotationNotFound gone) {
            return Optional.of(new Refused(id, "", gone));
        }
        try {
            change.accept(annotation, member);
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(new Refused(id, annotation.quote(), problem));
        }
    }
}
