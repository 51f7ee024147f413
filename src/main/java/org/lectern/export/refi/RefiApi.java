package org.lectern.export.refi;

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
import org.lectern.export.ExportFilter;

/** Exports for qualitative data analysis programs. */
@Path("/api/export")
@RolesAllowed("reader")
@Tag(name = "Export")
public class RefiApi {

    private final RefiDownloads downloads;

    @Inject
    RefiApi(RefiDownloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @Path("project.qdpx")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Articles and annotations as a REFI-QDA project")
    @APIResponse(
            responseCode = "200",
            description = "The project, a ZIP file",
            content = @Content(mediaType = "application/zip"))
    @APIResponse(responseCode = "422", description = "A filter has an unknown word")
    public Response project(@BeanParam ExportFilter wanted) {
        return downloads.project(wanted);
    }

    @GET
    @Path("codebook.qdc")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The topics as a REFI-QDA codebook")
    @APIResponse(
            responseCode = "200",
            description = "The codebook, an XML file",
            content = @Content(mediaType = "application/xml"))
    public Response codebook() {
        return downloads.codebook();
    }
}
