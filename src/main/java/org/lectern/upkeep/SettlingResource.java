package org.lectern.upkeep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.AnchorCertain;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;
import org.lectern.problem.Stale;

/** A member settles where a passage stands, as forms send it. */
@Path("/annotations/{id}")
@RolesAllowed("analyst")
@Produces("text/html;charset=utf-8")
public class SettlingResource {

    private final Annotations annotations;
    private final UncertainDesk desk;
    private final CurrentMember me;

    @Inject
    SettlingResource(Annotations annotations, UncertainDesk desk, CurrentMember me) {
        this.annotations = annotations;
        this.desk = desk;
        this.me = me;
    }

    @POST
    @Path("confirm")
    @Transactional
    public Response confirm(String id, @BeanParam PlaceForm form) {
        return settle(id, form, annotation -> annotation.confirm(me.get()));
    }

    @POST
    @Path("reattach")
    @Transactional
    public Response reattach(String id, @BeanParam PlaceForm form) {
        return settle(
                id,
                form,
                annotation -> annotation.reattach(
                        me.get(), TextAnchor.in(annotation.article().text(), form.selector())));
    }

    @POST
    @Path("detach")
    @Transactional
    public Response detach(String id, @BeanParam PlaceForm form) {
        return settle(id, form, annotation -> annotation.detach(me.get()));
    }

    private Response settle(String id, PlaceForm form, Consumer<Annotation> step) {
        Annotation annotation = annotations.hold(id, me.get());
        String article = annotation.article().id();
        try {
            form.requireSeen(annotation);
            step.accept(annotation);
        } catch (AnchorCertain | Invalid | Stale refused) {
            return refused(refused, id, article, form);
        }
        return Response.seeOther(form.backOr("/articles/" + article + "#card-" + id))
                .build();
    }

    private Response refused(Problem problem, String id, String article, PlaceForm form) {
        QuarkusTransaction.setRollbackOnly();
        Doubt.Trouble trouble = new Doubt.Trouble(problem.detail(), form.typed());
        return Response.status(problem.kind().status())
                .entity(desk.page(me.get(), article).with(id, trouble).render())
                .build();
    }
}
