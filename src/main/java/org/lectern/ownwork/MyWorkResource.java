package org.lectern.ownwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Submissions;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.review.EachAlone;
import org.lectern.review.Reviews;
import org.lectern.taxonomy.Taxonomy;

/** A member's own page: drafts to hand in, what waits, what was decided. */
@Path("/me")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class MyWorkResource {

    private static final int AT_MOST = 200;
    private static final int OUTCOMES = 50;
    private static final Set<AnnotationState> RETURNED =
            EnumSet.of(AnnotationState.CHANGES_REQUESTED, AnnotationState.REJECTED);

    private final Annotations annotations;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Taxonomy taxonomy;
    private final EachAlone each;
    private final CurrentMember me;

    @Inject
    MyWorkResource(
            Annotations annotations,
            Submissions submissions,
            Reviews reviews,
            Taxonomy taxonomy,
            EachAlone each,
            CurrentMember me) {
        this.annotations = annotations;
        this.submissions = submissions;
        this.reviews = reviews;
        this.taxonomy = taxonomy;
        this.each = each;
        this.me = me;
    }

    @GET
    @Transactional
    public String page(
            @RestQuery @Nullable Integer submitted,
            @RestQuery @Nullable Integer left,
            @RestQuery @Nullable String password) {
        Member member = me.get();
        boolean decides = member.may(Role.REVIEWER);
        return new MyWorkPage(
                        member,
                        member.may(Role.ANALYST),
                        decides,
                        decides ? submissions.countSubmittedByOthers(member) : 0,
                        own(member, EnumSet.of(AnnotationState.DRAFT)),
                        own(member, EnumSet.of(AnnotationState.SUBMITTED)),
                        outcomes(member, RETURNED),
                        outcomes(member, EnumSet.of(AnnotationState.ACCEPTED)),
                        annotations.deletedBy(member, OUTCOMES).stream()
                                .map(this::own)
                                .toList(),
                        annotations.countUncertain(member),
                        done(submitted, left, password))
                .render();
    }

    private List<MyWorkPage.Own> own(Member member, Set<AnnotationState> states) {
        return annotations.by(member, states, AT_MOST).stream().map(this::own).toList();
    }

    private MyWorkPage.Own own(Annotation annotation) {
        return new MyWorkPage.Own(annotation, taxonomy.topicsOf(annotation.topics()));
    }

    private List<MyWorkPage.Outcome> outcomes(Member member, Set<AnnotationState> states) {
        return annotations.by(member, states, OUTCOMES).stream()
                .map(annotation -> outcome(annotation, member))
                .toList();
    }

    private MyWorkPage.Outcome outcome(Annotation annotation, Member member) {
        boolean again = reviews.of(annotation).possibleSteps(member).contains("submit");
        return new MyWorkPage.Outcome(own(annotation), again);
    }

    private static @Nullable String done(
            @Nullable Integer submitted, @Nullable Integer left, @Nullable String password) {
        if (password != null) {
            return "The new password holds from now on. All your other sessions and tokens have ended.";
        }
        if (submitted == null) {
            return null;
        }
        return submitted + (submitted == 1 ? " draft is" : " drafts are") + " submitted"
                + (left == null || left == 0 ? "." : "; " + left + " could not be.");
    }

    /** Hands in every draft, each for itself. */
    @POST
    @Path("submit-all")
    public Response submitAll() {
        String member = me.get().id();
        List<String> drafts = annotations.by(me.get(), EnumSet.of(AnnotationState.DRAFT), AT_MOST).stream()
                .map(Annotation::id)
                .toList();
        long left = drafts.stream()
                .filter(id -> each.take(id, member, (review, author) -> review.submit(author))
                        .isPresent())
                .count();
        return Response.seeOther(URI.create("/me?submitted=" + (drafts.size() - left) + "&left=" + left))
                .build();
    }
}
