package org.lectern.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Step;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.problem.Forbidden;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;

/** The judgement of one annotation: which steps it may take, who may take them, and what each does. */
public final class Review {

    private final Annotation annotation;

    Review(Annotation annotation) {
        this.annotation = annotation;
    }

    /**
     * The author hands it in.
     *
     * @throws Forbidden when it is someone else's, or its author is no longer an analyst
     * @throws StepNotPossible when it is submitted or accepted already
     */
    public void submit(Member author) {
        if (!annotation.isBy(author)) {
            throw new Forbidden("Only " + annotation.annotator().name() + " can submit this annotation.");
        }
        if (!author.may(Role.ANALYST)) {
            throw new Forbidden("Only analysts submit annotations. A curator can change your role.");
        }
        if (!isOpenToItsAuthor()) {
            throw new StepNotPossible("submit", annotation.state(), possibleSteps(author));
        }
        annotation.clearVerdict();
        annotation.step(Step.Kind.SUBMITTED, AnnotationState.SUBMITTED, author, null);
    }

    private boolean isOpenToItsAuthor() {
        return annotation.state() != AnnotationState.SUBMITTED && annotation.state() != AnnotationState.ACCEPTED;
    }

    /**
     * A remark is welcome, not required.
     *
     * @throws Forbidden when it is the member's own, or they are no reviewer
     * @throws StepNotPossible when it is not submitted
     */
    public void accept(Member reviewer, @Nullable String remark) {
        decide(Step.Kind.ACCEPTED, AnnotationState.ACCEPTED, "accept", reviewer, remark);
    }

    /**
     * Like {@link #accept}, but the author has to be told why.
     *
     * @throws Invalid without a reason
     */
    public void reject(Member reviewer, @Nullable String reason) {
        decide(Step.Kind.REJECTED, AnnotationState.REJECTED, "reject", reviewer, reason);
    }

    /**
     * Like {@link #reject}, but asks for another try.
     *
     * @throws Invalid without a reason
     */
    public void requestChanges(Member reviewer, @Nullable String reason) {
        decide(Step.Kind.CHANGES_REQUESTED, AnnotationState.CHANGES_REQUESTED, "request-changes", reviewer, reason);
    }

    private void decide(Step.Kind kind, AnnotationState after, String step, Member reviewer, @Nullable String remark) {
        requireReviewerOfOthers(reviewer);
        if (annotation.state() != AnnotationState.SUBMITTED) {
            throw new StepNotPossible(step, annotation.state(), possibleSteps(reviewer));
        }
        String given = clean(remark);
        if (after != AnnotationState.ACCEPTED && given == null) {
            throw new Invalid("reason", "Say why, so that the author knows what to do.");
        }
        annotation.step(kind, after, reviewer, given);
        annotation.decide(reviewer, given);
    }

    /** Line breaks become LF; a remark without a visible character is none. */
    private static @Nullable String clean(@Nullable String remark) {
        if (remark == null || remark.codePoints().allMatch(Review::isInvisible)) {
            return null;
        }
        return StorableText.require("reason", remark)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private void requireReviewerOfOthers(Member reviewer) {
        if (!reviewer.may(Role.REVIEWER)) {
            throw new Forbidden("Only reviewers decide on annotations.");
        }
        if (annotation.isBy(reviewer)) {
            throw new Forbidden("Nobody decides on their own work. Another reviewer has to.");
        }
    }

    /**
     * The reviewer takes a decision back, until the author has acted on it.
     *
     * @throws Forbidden when another reviewer decided
     * @throws StepNotPossible when there is no decision, or the author has acted
     */
    public void undo(Member reviewer) {
        requireReviewerOfOthers(reviewer);
        annotation.reviewer().filter(decider -> !decider.is(reviewer)).ifPresent(decider -> {
            throw new Forbidden("Only " + decider.name() + " can take this decision back.");
        });
        if (!hasFreshDecision()) {
            throw new StepNotPossible("undo", annotation.state(), possibleSteps(reviewer));
        }
        annotation.step(Step.Kind.UNDONE, AnnotationState.SUBMITTED, reviewer, null);
        annotation.clearVerdict();
    }

    /** Whether a decision stands on which the author has not acted. */
    private boolean hasFreshDecision() {
        return annotation.state().isDecided() && annotation.lastStep().kind().isDecision();
    }

    /** The steps that this member can take now: submit, or accept, reject and request-changes, or undo. */
    public List<String> possibleSteps(Member member) {
        if (annotation.isBy(member)) {
            return member.may(Role.ANALYST) && isOpenToItsAuthor() ? List.of("submit") : List.of();
        }
        if (!member.may(Role.REVIEWER)) {
            return List.of();
        }
        if (annotation.state() == AnnotationState.SUBMITTED) {
            return List.of("accept", "reject", "request-changes");
        }
        boolean mine =
                annotation.reviewer().filter(decider -> decider.is(member)).isPresent();
        return mine && hasFreshDecision() ? List.of("undo") : List.of();
    }
}
