package org.lectern.hypothesis;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;

/** Annotations, one by one. */
@Path("/hypothesis/api/annotations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
public class AnnotationResource {

    private final Annotations annotations;
    private final Annotating annotating;
    private final Shape shape;
    private final CurrentMember me;

    @Inject
    AnnotationResource(Annotations annotations, Annotating annotating, Shape shape, CurrentMember me) {
        this.annotations = annotations;
        this.annotating = annotating;
        this.shape = shape;
        this.me = me;
    }

    @POST
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Object add(JsonNode body) {
        return shape.of(annotating.add(Sent.of(body), me.get()));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Object one(String id) {
        return shape.of(annotations.get(id, me.get()));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Object change(String id, JsonNode body) {
        return shape.of(annotating.change(id, Sent.of(body), me.get()));
    }

    /** The same; older clients say it so. */
    @PUT
    @Path("{id}")
    @RolesAllowed("analyst")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public Object replace(String id, JsonNode body) {
        return change(id, body);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("analyst")
    @Transactional
    public Map<String, Object> delete(String id) {
        annotations.hold(id, me.get()).delete(me.get());
        return Map.of("id", id, "deleted", true);
    }
}
