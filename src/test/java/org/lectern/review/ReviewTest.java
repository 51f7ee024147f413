package org.lectern.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Step;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.UnsavedArticles;
import org.lectern.problem.Forbidden;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;

class ReviewTest {

    private static final Article ARTICLE = UnsavedArticles.published("They asked me what I could do.");

    /** Who acts: the author as analyst, as reviewer or made a reader since; the member who decided; others by role. */
    private enum Actor {
        AUTHOR,
        REVIEWING_AUTHOR,
        AUTHOR_NOW_READER,
        DECIDER,
        READER,
        ANALYST,
        REVIEWER,
        CURATOR
    }

    private static final Map<Actor, Member> PEOPLE = new EnumMap<>(Actor.class);

    static {
        for (Actor actor : Actor.values()) {
            Role role =
                    switch (actor) {
                        case AUTHOR, AUTHOR_NOW_READER, ANALYST -> Role.ANALYST;
                        case READER -> Role.READER;
                        case REVIEWING_AUTHOR, DECIDER, REVIEWER -> Role.REVIEWER;
                        case CURATOR -> Role.CURATOR;
                    };
            PEOPLE.put(actor, new Member(actor.name(), "a long password", role));
        }
    }

    private static Member who(Actor actor) {
        return PEOPLE.get(actor);
    }

    private static Annotation annotationIn(AnnotationState state, Member author) {
        TextAnchor anchor =
                TextAnchor.in(ARTICLE.text(), new TextAnchor.Selector("what I could do", null, null, null, null));
        Annotation annotation = Annotation.mark(ARTICLE, anchor, Set.of("recruitment"), "a note", author, "1");
        if (state == AnnotationState.DRAFT) {
            return annotation;
        }
        Review review = new Review(annotation);
        review.submit(author);
        switch (state) {
            case ACCEPTED -> review.accept(who(Actor.DECIDER), null);
            case REJECTED -> review.reject(who(Actor.DECIDER), "Out of scope.");
            case CHANGES_REQUESTED -> review.requestChanges(who(Actor.DECIDER), "Narrow it.");
            default -> assertEquals(AnnotationState.SUBMITTED, annotation.state());
        }
        return annotation;
    }

    /** The number is the status of the refusal; “ok” means that the step is taken. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # state,           actor,             submit, accept, reject, request-changes, undo
            DRAFT,             AUTHOR,            ok,     403,    403,    403,             403
            DRAFT,             REVIEWING_AUTHOR,  ok,     403,    403,    403,             403
            DRAFT,             AUTHOR_NOW_READER, 403,    403,    403,    403,             403
            DRAFT,             READER,            403,    403,    403,    403,             403
            DRAFT,             ANALYST,           403,    403,    403,    403,             403
            DRAFT,             REVIEWER,          403,    409,    409,    409,             409
            DRAFT,             CURATOR,           403,    409,    409,    409,             409
            SUBMITTED,         AUTHOR,            409,    403,    403,    403,             403
            SUBMITTED,         REVIEWING_AUTHOR,  409,    403,    403,    403,             403
            SUBMITTED,         AUTHOR_NOW_READER, 403,    403,    403,    403,             403
            SUBMITTED,         READER,            403,    403,    403,    403,             403
            SUBMITTED,         ANALYST,           403,    403,    403,    403,             403
            SUBMITTED,         REVIEWER,          403,    ok,     ok,     ok,              409
            SUBMITTED,         CURATOR,           403,    ok,     ok,     ok,              409
            ACCEPTED,          AUTHOR,            409,    403,    403,    403,             403
            ACCEPTED,          REVIEWING_AUTHOR,  409,    403,    403,    403,             403
            ACCEPTED,          AUTHOR_NOW_READER, 403,    403,    403,    403,             403
            ACCEPTED,          READER,            403,    403,    403,    403,             403
            ACCEPTED,          ANALYST,           403,    403,    403,    403,             403
            ACCEPTED,          DECIDER,           403,    409,    409,    409,             ok
            ACCEPTED,          REVIEWER,          403,    409,    409,    409,             403
            ACCEPTED,          CURATOR,           403,    409,    409,    409,             403
            REJECTED,          AUTHOR,            ok,     403,    403,    403,             403
            REJECTED,          REVIEWING_AUTHOR,  ok,     403,    403,    403,             403
            REJECTED,          AUTHOR_NOW_READER, 403,    403,    403,    403,             403
            REJECTED,          READER,            403,    403,    403,    403,             403
            REJECTED,          ANALYST,           403,    403,    403,    403,             403
            REJECTED,          DECIDER,           403,    409,    409,    409,             ok
            REJECTED,          REVIEWER,          403,    409,    409,    409,             403
            REJECTED,          CURATOR,           403,    409,    409,    409,             403
            CHANGES_REQUESTED, AUTHOR,            ok,     403,    403,    403,             403
            CHANGES_REQUESTED, REVIEWING_AUTHOR,  ok,     403,    403,    403,             403
            CHANGES_REQUESTED, AUTHOR_NOW_READER, 403,    403,    403,    403,             403
            CHANGES_REQUESTED, READER,            403,    403,    403,    403,             403
            CHANGES_REQUESTED, ANALYST,           403,    403,    403,    403,             403
            CHANGES_REQUESTED, DECIDER,           403,    409,    409,    409,             ok
            CHANGES_REQUESTED, REVIEWER,          403,    409,    409,    409,             403
            CHANGES_REQUESTED, CURATOR,           403,    409,    409,    409,             403
            """)
    void letsEachMemberTakeOnlyTheirSteps(
            AnnotationState state,
            Actor actor,
            String submit,
            String accept,
            String reject,
            String requestChanges,
            String undo) {
        List<String> taken = new ArrayList<>();
        check(state, actor, "submit", submit, taken);
        check(state, actor, "accept", accept, taken);
        check(state, actor, "reject", reject, taken);
        check(state, actor, "request-changes", requestChanges, taken);
        check(state, actor, "undo", undo, taken);
        Annotation annotation = annotationOf(state, actor);
        assertEquals(taken, asSeenBy(actor, () -> new Review(annotation).possibleSteps(who(actor))));
    }

    private static void check(AnnotationState state, Actor actor, String step, String expected, List<String> taken) {
        Annotation annotation = annotationOf(state, actor);
        int stepsBefore = annotation.steps().size();
        String outcome = asSeenBy(actor, () -> attempt(new Review(annotation), step, who(actor)));
        assertEquals(expected, outcome, step + " by " + actor + " when " + state);
        if (outcome.equals("ok")) {
            taken.add(step);
            assertEquals(stepsBefore + 1, annotation.steps().size());
            assertTrue(annotation.lastStep().isBy(who(actor)));
        } else {
            assertEquals(state, annotation.state());
            assertEquals(stepsBefore, annotation.steps().size());
        }
    }

    private static Annotation annotationOf(AnnotationState state, Actor actor) {
        return annotationIn(
                state,
                switch (actor) {
                    case REVIEWING_AUTHOR, AUTHOR_NOW_READER -> who(actor);
                    default -> who(Actor.AUTHOR);
                });
    }

    private static <T> T asSeenBy(Actor actor, java.util.function.Supplier<T> look) {
        if (actor != Actor.AUTHOR_NOW_READER) {
            return look.get();
        }
        who(actor).changeRole(Role.READER);
        try {
            return look.get();
        } finally {
            who(actor).changeRole(Role.ANALYST);
        }
    }

    private static String attempt(Review review, String step, Member member) {
        try {
            switch (step) {
                case "submit" -> review.submit(member);
                case "accept" -> review.accept(member, null);
                case "reject" -> review.reject(member, "Out of scope.");
                case "request-changes" -> review.requestChanges(member, "Narrow it.");
                default -> review.undo(member);
            }
            return "ok";
        } catch (Problem problem) {
            return String.valueOf(problem.kind().status());
        }
    }

    @Test
    void saysStateAndStepsWhenAStepIsNotPossible() {
        Annotation annotation = annotationIn(AnnotationState.ACCEPTED, who(Actor.AUTHOR));
        StepNotPossible refused = assertThrows(
                StepNotPossible.class, () -> new Review(annotation).reject(who(Actor.DECIDER), "Too late."));
        assertEquals("accepted", refused.members().get("state"));
        assertEquals(List.of("undo"), refused.members().get("steps"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u00a0", "\u200b", "\u0000"})
    void needsAReasonToRejectOrAskForChanges(String reason) {
        Annotation annotation = annotationIn(AnnotationState.SUBMITTED, who(Actor.AUTHOR));
        Review review = new Review(annotation);
        assertEquals(
                "reason",
                assertThrows(Invalid.class, () -> review.reject(who(Actor.REVIEWER), reason))
                        .field());
        assertEquals(
                "reason",
                assertThrows(Invalid.class, () -> review.requestChanges(who(Actor.REVIEWER), reason))
                        .field());
        assertThrows(Invalid.class, () -> review.reject(who(Actor.REVIEWER), null));
        assertEquals(AnnotationState.SUBMITTED, annotation.state());
    }

    @Test
    void asksForTheReasonOnlyWhereTheStepIsPossible() {
        Annotation annotation = annotationIn(AnnotationState.ACCEPTED, who(Actor.AUTHOR));
        assertThrows(StepNotPossible.class, () -> new Review(annotation).reject(who(Actor.REVIEWER), null));
        assertThrows(Forbidden.class, () -> new Review(annotation).reject(who(Actor.ANALYST), null));
    }

    @Test
    void acceptsWithoutARemark() {
        Annotation annotation = annotationIn(AnnotationState.SUBMITTED, who(Actor.AUTHOR));
        new Review(annotation).accept(who(Actor.REVIEWER), "  ");
        assertEquals(AnnotationState.ACCEPTED, annotation.state());
        assertTrue(annotation.reviewComment().isEmpty());
        assertEquals(who(Actor.REVIEWER), annotation.reviewer().orElseThrow());
        assertTrue(annotation.reviewedAt().isPresent());
    }

    @Test
    void keepsTheReasonForTheAuthor() {
        Annotation annotation = annotationIn(AnnotationState.SUBMITTED, who(Actor.AUTHOR));
        new Review(annotation).requestChanges(who(Actor.REVIEWER), "  Narrow it.\r\nThe claim starts later.\r ");
        assertEquals(
                "Narrow it.\nThe claim starts later.",
                annotation.reviewComment().orElseThrow());
        assertEquals(
                "Narrow it.\nThe claim starts later.",
                annotation.lastStep().remark().orElseThrow());
        assertEquals(Step.Kind.CHANGES_REQUESTED, annotation.lastStep().kind());
    }

    @Test
    void goesBackToTheQueueWhenADecisionIsUndone() {
        Annotation annotation = annotationIn(AnnotationState.REJECTED, who(Actor.AUTHOR));
        new Review(annotation).undo(who(Actor.DECIDER));
        assertEquals(AnnotationState.SUBMITTED, annotation.state());
        assertTrue(annotation.reviewer().isEmpty());
        assertTrue(annotation.reviewedAt().isEmpty());
        assertTrue(annotation.reviewComment().isEmpty());
        assertEquals(
                List.of(Step.Kind.CREATED, Step.Kind.SUBMITTED, Step.Kind.REJECTED, Step.Kind.UNDONE),
                annotation.steps().stream().map(Step::kind).toList());
    }

    @Test
    void keepsADecisionOnWhichTheAuthorHasActed() {
        Annotation edited = annotationIn(AnnotationState.CHANGES_REQUESTED, who(Actor.AUTHOR));
        edited.edit(who(Actor.AUTHOR), new Annotation.Edit(null, Set.of(), null), "1");
        assertThrows(StepNotPossible.class, () -> new Review(edited).undo(who(Actor.DECIDER)));
        assertEquals(List.of(), new Review(edited).possibleSteps(who(Actor.DECIDER)));
        Annotation again = annotationIn(AnnotationState.REJECTED, who(Actor.AUTHOR));
        new Review(again).submit(who(Actor.AUTHOR));
        assertThrows(StepNotPossible.class, () -> new Review(again).undo(who(Actor.DECIDER)));
        assertTrue(again.reviewComment().isEmpty());
    }

    @Test
    void startsAnewWhenTheAuthorEditsWhatWasAccepted() {
        Annotation annotation = annotationIn(AnnotationState.ACCEPTED, who(Actor.AUTHOR));
        annotation.edit(who(Actor.AUTHOR), new Annotation.Edit(null, Set.of("territory"), null), "1");
        assertEquals(AnnotationState.DRAFT, annotation.state());
        assertEquals(List.of("submit"), new Review(annotation).possibleSteps(who(Actor.AUTHOR)));
        assertThrows(StepNotPossible.class, () -> new Review(annotation).undo(who(Actor.DECIDER)));
    }
}
