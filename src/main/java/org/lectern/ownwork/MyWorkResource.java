package org.lectern.ownwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.review.EachAlone;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.wording.Wording;

/** A member's own page: drafts to hand in, what waits, what was decided. */
@Path("/me")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class MyWorkResource {

    private static final int AT_MOST = 200;

    private final Annotations annotations;
    private final OwnDesk desk;
    private final EachAlone each;
    private final CurrentMember me;
    private final Taxonomy taxonomy;
    private final Wording wording;

    @Inject
    MyWorkResource(
            Annotations annotations,
            OwnDesk desk,
            EachAlone each,
            CurrentMember me,
            Taxonomy taxonomy,
            Wording wording) {
        this.taxonomy = taxonomy;
        this.wording = wording;
        this.annotations = annotations;
        this.desk = desk;
        this.each = each;
        this.me = me;
    }

    @GET
    @Transactional
    public String page(@BeanParam JustDone just) {
        Member member = me.get();
        return new MyWorkPage(
                        member,
                        desk.workOf(member),
                        desk.readingOf(member),
                        annotations.countUncertain(member),
                        annotations.countTaggedUnderOthers(member, taxonomy.version()),
                        just.inWords(wording.of(OwnworkWords.class)))
                .render();
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
