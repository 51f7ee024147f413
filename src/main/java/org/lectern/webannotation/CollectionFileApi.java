package org.lectern.webannotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.CurrentMember;
import org.lectern.retrieval.AnnotationQuery;

/** The same file for programs. */
@Path(CollectionFileApi.PATH)
@RolesAllowed("reader")
@Tag(name = "Export")
public class CollectionFileApi {

    static final String PATH = "/api/export/annotations.jsonld";

    private final CollectionFile file;
    private final CurrentMember me;

    @Inject
    CollectionFileApi(CollectionFile file, CurrentMember me) {
        this.file = file;
        this.me = me;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Annotations as one AnnotationCollection of the W3C model, in the order article, start, end, id")
    @APIResponse(
            responseCode = "200",
            description = "The collection, with a single page",
            content = @Content(mediaType = Terms.MEDIA_TYPE))
    @APIResponse(responseCode = "422", description = "A filter has an unknown word")
    public Response annotations(@BeanParam AnnotationQuery wanted) {
        return file.download(wanted, PATH, me.get());
    }
}
