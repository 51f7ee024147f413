package org.lectern.export;

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
import org.lectern.taxonomy.Taxonomy;

/** The annotations that you may see, as CSV. */
@Path("/api/export")
@RolesAllowed("reader")
@Tag(name = "Export")
public class ExportApi {

    private final AnnotationCsv csv;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    ExportApi(AnnotationCsv csv, Taxonomy taxonomy, CurrentMember me) {
        this.csv = csv;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Path("annotations.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Annotations as CSV, a row each, in the order article, start, end, id")
    @APIResponse(responseCode = "200", description = "The rows", content = @Content(mediaType = "text/csv"))
    @APIResponse(responseCode = "422", description = "A filter has an unknown word")
    public Response annotations(@BeanParam ExportFilter wanted) {
        return csv.download(wanted.filter(taxonomy), me.get(), wanted.isGuarded());
    }
}
