package org.lectern.reviewing.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;
import org.lectern.review.Review;
import org.lectern.review.Reviews;
import org.lectern.review.StepNotPossible;
import org.lectern.reviewing.Desk;
import org.lectern.reviewing.ItemPane;
import org.lectern.reviewing.OpenItem;
import org.lectern.reviewing.Refusal;

/** The steps of a review as forms send them. Who may take a step says the review, after the annotation was found. */
@Path("/annotations/{id}")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class DecisionResource {

    private static final String QUEUE = "/review";
    private static final String OWN_PAGE = "/me";

    private final Annotations annotations;
    private final Reviews reviews;
    private final Desk desk;
    private final CurrentMember me;

    @Inject
    DecisionResource(Annotations annotations, Reviews reviews, Desk desk, CurrentMember me) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.desk = desk;
        this.me = me;
    }

    @POST
    @Path("submit")
    @Transactional
    public Response submit(String id, @BeanParam DecisionForm form) {
        return take(id, form, OWN_PAGE, review -> review.submit(me.get()));
    }

    @POST
    @Path("accept")
    @Transactional
    public Response accept(String id, @BeanParam DecisionForm form) {
        return take(id, form, QUEUE, review -> review.accept(me.get(), form.reason()));
    }

    @POST
    @Path("reject")
    @Transactional
    public Response reject(String id, @BeanParam DecisionForm form) {
        return take(id, form, QUEUE, review -> review.reject(me.get(), form.reason()));
    }

    @POST
    @Path("request-changes")
    @Transactional
    public Response requestChanges(String id, @BeanParam DecisionForm form) {
        return take(id, form, QUEUE, review -> review.requestChanges(me.get(), form.reason()));
    }

    @POST
    @Path("undo")
    @Transactional
    public Response undo(String id, @BeanParam DecisionForm form) {
        return take(id, form, QUEUE, review -> review.undo(me.get()));
    }

    private Response take(String id, DecisionForm form, String otherwise, Consumer<Review> step) {
        Annotation annotation = annotations.hold(id, me.get());
        try {
            form.requireSeen(annotation);
            step.accept(reviews.of(annotation));
        } catch (StepNotPossible | ChangedSince | Invalid refused) {
            return refused(refused, annotation, form, otherwise);
        }
        if (form.wantsFragment()) {
            return Response.ok(new StateMark(annotation.state()).render()).build();
        }
        return Response.seeOther(form.backOr(otherwise)).build();
    }

    private Response refused(Problem problem, Annotation annotation, DecisionForm form, String otherwise) {
        String back = form.backOr(otherwise).toString();
        Refusal refusal = Refusal.of(problem, annotation, me.get());
        OpenItem open = desk.open(annotation, me.get(), back, back).after(refusal, form.reason());
        return Response.status(refusal.status())
                .entity(form.wantsFragment() ? new ItemPane(open).render() : new RefusedPage(open, refusal).render())
                .build();
    }
}
