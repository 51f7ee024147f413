package org.lectern.ownwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.readership.ArticleReadings;
import org.lectern.readership.OwnReadings;
import org.lectern.review.Reviews;
import org.lectern.search.Address;
import org.lectern.taxonomy.Taxonomy;

/** Gathers what is on a member's own page, in a number of statements that does not grow with their work. */
@ApplicationScoped
class OwnDesk {

    private static final int OPEN_AT_MOST = 400;
    private static final int SETTLED_AT_MOST = 50;
    private static final int UNREAD_AT_MOST = 20;
    private static final int OPENED_AT_MOST = 5;

    private static final Set<AnnotationState> OPEN = EnumSet.complementOf(EnumSet.of(AnnotationState.ACCEPTED));
    private static final Set<AnnotationState> RETURNED =
            EnumSet.of(AnnotationState.CHANGES_REQUESTED, AnnotationState.REJECTED);

    private final Annotations annotations;
    private final ArticleReadings readings;
    private final OwnReadings ownReadings;
    private final Reviews reviews;
    private final Taxonomy taxonomy;

    @Inject
    OwnDesk(
            Annotations annotations,
            ArticleReadings readings,
            OwnReadings ownReadings,
            Reviews reviews,
            Taxonomy taxonomy) {
        this.annotations = annotations;
        this.readings = readings;
        this.ownReadings = ownReadings;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
    }

    /** All are read before the first topic is asked for, so that one statement brings the topics of all. */
    MyWorkPage.Work workOf(Member member) {
        List<Annotation> open = annotations.by(member, OPEN, OPEN_AT_MOST);
        List<Annotation> accepted = annotations.by(member, EnumSet.of(AnnotationState.ACCEPTED), SETTLED_AT_MOST);
        List<Annotation> deleted = annotations.deletedBy(member, 0, SETTLED_AT_MOST);
        return new MyWorkPage.Work(
                member.may(Role.ANALYST),
                Address.of("/annotations")
                        .with("annotator", member.name())
                        .with("state", AnnotationState.DRAFT.id())
                        .toString(),
                own(in(EnumSet.of(AnnotationState.DRAFT), open)),
                own(in(EnumSet.of(AnnotationState.SUBMITTED), open)),
                outcomes(in(RETURNED, open), member),
                outcomes(accepted, member),
                own(deleted));
    }

    private static List<Annotation> in(Set<AnnotationState> states, Collection<Annotation> some) {
        return some.stream().filter(each -> states.contains(each.state())).toList();
    }

    private List<MyWorkPage.Own> own(List<Annotation> some) {
        return some.stream().map(this::own).toList();
    }

    private MyWorkPage.Own own(Annotation annotation) {
        return new MyWorkPage.Own(annotation, taxonomy.topicsOf(annotation.topics()));
    }

    private List<MyWorkPage.Outcome> outcomes(List<Annotation> some, Member member) {
        return some.stream()
                .map(annotation -> new MyWorkPage.Outcome(
                        own(annotation),
                        reviews.of(annotation).possibleSteps(member).contains("submit")))
                .toList();
    }

    MyWorkPage.Reading readingOf(Member member) {
        OwnReadings.Unread unread = ownReadings.unread(member, UNREAD_AT_MOST);
        return new MyWorkPage.Reading(
                unread.first().stream().map(Source::of).toList(),
                unread.count(),
                ownReadings.lastOpened(member, OPENED_AT_MOST).stream()
                        .map(opened -> Source.of(opened.article(), opened.at()))
                        .toList(),
                readings.changedSinceRead(member, OPENED_AT_MOST).stream()
                        .map(Source::of)
                        .toList());
    }
}
