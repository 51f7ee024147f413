package org.lectern.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Problem;
import org.lectern.taxonomy.Taxonomy;

/**
 * The permanent address of an annotation, and what its author can do with it. Every room with addresses below an
 * annotation's gives its class just this path: another one would hide the others.
 */
@Path("/annotations/{id}")
@RolesAllowed("analyst")
@Produces("text/html;charset=utf-8")
public class OwnAnnotationResource {

    private final Annotations annotations;
    private final Taxonomy taxonomy;
    private final ReadingDesk desk;
    private final MarkingAnswer answer;
    private final CurrentMember me;

    @Inject
    OwnAnnotationResource(
            Annotations annotations, Taxonomy taxonomy, ReadingDesk desk, MarkingAnswer answer, CurrentMember me) {
        this.annotations = annotations;
        this.taxonomy = taxonomy;
        this.desk = desk;
        this.answer = answer;
        this.me = me;
    }

    /** Leads to the annotation in its article. */
    @GET
    @RolesAllowed("reader")
    @Transactional
    public Response permalink(String id) {
        return MarkingAnswer.toCard(annotations.get(id, me.get()));
    }

    /** The annotation by itself, with all that can be done with it. */
    @GET
    @Path("card")
    @RolesAllowed("reader")
    @Transactional
    public String card(String id) {
        return desk.card(annotations.get(id, me.get()), me.get()).render();
    }

    @POST
    @Path("edit")
    @Transactional
    public Response edit(
            String id, @BeanParam EditForm form, @HeaderParam(MarkingAnswer.FRAGMENT) @Nullable String fragment) {
        Annotation annotation = annotations.hold(id, me.get());
        Mark before = desk.mark(annotation);
        try {
            form.requireFresh(annotation);
            annotation.edit(me.get(), form.edit(annotation, taxonomy), taxonomy.version());
            annotations.flush();
            return answer.done(annotation, before, fragment);
        } catch (Problem problem) {
            return answer.refused(annotation, form, problem, fragment);
        }
    }

    @POST
    @Path("delete")
    @Transactional
    public Response delete(String id, @HeaderParam(MarkingAnswer.FRAGMENT) @Nullable String fragment) {
        Annotation annotation = annotations.hold(id, me.get());
        Mark before = desk.mark(annotation);
        annotation.delete(me.get());
        annotations.flush();
        return answer.gone(annotation, before, fragment);
    }

    @POST
    @Path("restore")
    @Transactional
    public Response restore(String id, @HeaderParam(MarkingAnswer.FRAGMENT) @Nullable String fragment) {
        Annotation annotation = annotations.deleted(id, me.get());
        annotation.restore(me.get());
        annotations.flush();
        return answer.done(annotation, null, fragment);
    }
}
