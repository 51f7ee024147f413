package org.lectern.upkeep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Reverting;
import org.lectern.identity.CurrentMember;

/** The page that shows what an annotation said before, and brings it back. */
@Path("/annotations/{id}")
@RolesAllowed("analyst")
@Produces("text/html;charset=utf-8")
public class HistoryResource {

    private final Annotations annotations;
    private final Reverting reverting;
    private final CurrentMember me;

    @Inject
    HistoryResource(Annotations annotations, Reverting reverting, CurrentMember me) {
        this.annotations = annotations;
        this.reverting = reverting;
        this.me = me;
    }

    @GET
    @Path("history")
    @Transactional
    public String page(String id, @RestQuery @Nullable String restored) {
        Annotation annotation = annotations.get(id, me.get());
        boolean mayRevert = annotation.isBy(me.get()) && annotation.state() != AnnotationState.ACCEPTED;
        return HistoryPage.of(annotation, Version.of(annotation, me.get()), mayRevert, restored != null)
                .render();
    }

    @POST
    @Path("revert")
    @Transactional
    public Response revert(String id, @RestForm @Nullable String step) {
        Annotation annotation = annotations.hold(id, me.get());
        reverting.revert(annotation, step, me.get());
        return Response.seeOther(URI.create("/annotations/" + id + "/history?restored=yes"))
                .build();
    }
}
