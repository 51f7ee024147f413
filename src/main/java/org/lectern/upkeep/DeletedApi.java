package org.lectern.upkeep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationAnswers;
import org.lectern.annotation.AnnotationJson;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.search.Address;
import org.lectern.search.Paging;

/** What a member deleted and can have back, for programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("analyst")
@Tag(name = "Annotations")
public class DeletedApi {

    /** On a page. */
    private static final int MOST = 1000;

    private final Annotations annotations;
    private final AnnotationAnswers answers;
    private final CurrentMember me;

    @Inject
    DeletedApi(Annotations annotations, AnnotationAnswers answers, CurrentMember me) {
        this.annotations = annotations;
        this.answers = answers;
        this.me = me;
    }

    @GET
    @Path("annotations/deleted")
    @Transactional
    @Operation(
            summary = "Your own annotations that were deleted and can be restored, newest first",
            description = "A page has 1000, and never more; the header Link leads to the next.")
    @APIResponse(
            responseCode = "200",
            description = "The annotations",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AnnotationJson.class)))
    public Response deleted(
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
                    @RestQuery
                    @DefaultValue("1")
                    int page,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1000"))
                    @RestQuery
                    @DefaultValue("1000")
                    int size) {
        Paging paging = Paging.of(page, size, MOST);
        return paging.answer(
                annotations.deletedBy(me.get(), paging.first(), paging.sizeAndOne()),
                answers::json,
                Address.of("/api/annotations/deleted"));
    }

    @POST
    @Path("annotations/{id}/restore")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Bring back your own annotation that was deleted, with its history")
    @APIResponse(
            responseCode = "200",
            description = "The annotation as it is now",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    @APIResponse(responseCode = "404", description = "You have deleted no such annotation")
    public Response restore(String id) {
        Annotation annotation = annotations.deleted(id, me.get());
        annotation.restore(me.get());
        return answers.ok(annotation);
    }
}
