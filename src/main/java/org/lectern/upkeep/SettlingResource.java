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
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.AnchorCertain;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;
import org.lectern.problem.Stale;
import org.lectern.wording.Announcement;
import org.lectern.wording.Wording;

/** A member settles where a passage stands, as forms send it. */
@Path("/annotations/{id}")
@RolesAllowed("analyst")
@Produces("text/html;charset=utf-8")
public class SettlingResource {

    /** So many characters of a passage tell which one it is. */
    private static final int OPENING = 80;

    private final Annotations annotations;
    private final UncertainDesk desk;
    private final Announcement announcement;
    private final Wording wording;
    private final CurrentMember me;

    @Inject
    SettlingResource(
            Annotations annotations, UncertainDesk desk, Announcement announcement, Wording wording, CurrentMember me) {
        this.announcement = announcement;
        this.wording = wording;
        this.annotations = annotations;
        this.desk = desk;
        this.me = me;
    }

    @POST
    @Path("confirm")
    @Transactional
    public Response confirm(String id, @BeanParam PlaceForm form) {
        return settle(id, form, annotation -> annotation.confirm(me.get()), words()::confirmed);
    }

    @POST
    @Path("reattach")
    @Transactional
    public Response reattach(String id, @BeanParam PlaceForm form) {
        return settle(
                id,
                form,
                annotation -> annotation.reattach(
                        me.get(), TextAnchor.in(annotation.article().text(), form.selector())),
                words()::reattached);
    }

    @POST
    @Path("detach")
    @Transactional
    public Response detach(String id, @BeanParam PlaceForm form) {
        return settle(id, form, annotation -> annotation.detach(me.get()), words()::detached);
    }

    private Response settle(String id, PlaceForm form, Consumer<Annotation> step, UnaryOperator<String> told) {
        Annotation annotation = annotations.hold(id, me.get());
        String article = annotation.article().id();
        try {
            form.requireSeen(annotation);
            step.accept(annotation);
        } catch (AnchorCertain | Invalid | Stale refused) {
            return refused(refused, id, article, form);
        }
        URI back = form.backOr("/articles/" + article + "#card-" + id);
        return announcement.on(back, told.apply(opening(annotation.quote())));
    }

    private UpkeepWords words() {
        return wording.of(UpkeepWords.class);
    }

    private static String opening(String quote) {
        int end = quote.offsetByCodePoints(0, Math.min(OPENING, quote.codePointCount(0, quote.length())));
        return end < quote.length() ? quote.substring(0, end) + "…" : quote;
    }

    private Response refused(Problem problem, String id, String article, PlaceForm form) {
        QuarkusTransaction.setRollbackOnly();
        Doubt.Trouble trouble = new Doubt.Trouble(problem.detail(), form.typed());
        return Response.status(problem.kind().status())
                .entity(desk.page(me.get(), article).with(id, trouble).render())
                .build();
    }
}
