package org.lectern.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Step;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.problem.Forbidden;
import org.lectern.problem.Invalid;

/** The judgement of one annotation: which steps it may take, who may take them, and what each does. */
public final class Review {

    private final Annotation annotation;

    Review(Annotation annotation) {
        this.annotation = annotation;
    }

    /**
     * The author hands it in.
     *
     * @throws Forbidden when it is someone else's
     * @throws StepNotPossible when it is submitted or accepted already
     */
    public void submit(Member author) {
        if (!annotation.isBy(author)) {
            throw new Forbidden("Only " + annotation.annotator().name() + " can submit this annotation.");
        }
        if (annotation.state() == AnnotationState.SUBMITTED || annotation.state() == AnnotationState.ACCEPTED) {
            throw new StepNotPossible("submit", annotation.state(), possibleSteps(author));
        }
        annotation.clearVerdict();
        annotation.step(Step.Kind.SUBMITTED, AnnotationState.SUBMITTED, author, null);
    }

    /** A remark is welcome, not required. */
    public void accept(Member reviewer, @Nullable String remark) {
        decide(Step.Kind.ACCEPTED, AnnotationState.ACCEPTED, "accept", reviewer, remark);
    }

    /**
     * @throws Invalid without a reason
     */
    public void reject(Member reviewer, @Nullable String reason) {
        decide(Step.Kind.REJECTED, AnnotationState.REJECTED, "reject", reviewer, reason);
    }

    /**
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
        String given = remark == null || remark.isBlank()
                ? null
                : remark.replace("\r\n", "\n").strip();
        if (after != AnnotationState.ACCEPTED && given == null) {
            throw new Invalid("reason", "Say why, so that the author knows what to do.");
        }
        annotation.step(kind, after, reviewer, given);
        annotation.decide(reviewer, given);
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
        if (!annotation.state().isDecided() || !annotation.lastStep().kind().isDecision()) {
            throw new StepNotPossible("undo", annotation.state(), possibleSteps(reviewer));
        }
        if (!annotation.lastStep().member().is(reviewer)) {
            throw new Forbidden("Only " + annotation.lastStep().member().name() + " can take this decision back.");
        }
        annotation.step(Step.Kind.UNDONE, AnnotationState.SUBMITTED, reviewer, null);
        annotation.clearVerdict();
    }

    /** The steps that this member can take now: submit, accept, reject, request-changes, undo. */
    public List<String> possibleSteps(Member member) {
        List<String> steps = new ArrayList<>();
        AnnotationState state = annotation.state();
        if (annotation.isBy(member)) {
            if (state != AnnotationState.SUBMITTED && state != AnnotationState.ACCEPTED) {
                steps.add("submit");
            }
            return steps;
        }
        if (!member.may(Role.REVIEWER)) {
            return steps;
        }
        if (state == AnnotationState.SUBMITTED) {
            steps.addAll(List.of("accept", "reject", "request-changes"));
        }
        if (state.isDecided()
                && annotation.lastStep().kind().isDecision()
                && annotation.lastStep().member().is(member)) {
            steps.add("undo");
        }
        return steps;
    }
}
