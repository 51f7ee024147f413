package org.lectern.export.refi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.lectern.export.ExportFilter;

/** The same files for a browser that is on the export page. */
@Path("/export")
@RolesAllowed("reader")
@Produces(MediaType.WILDCARD)
public class RefiResource {

    private final RefiDownloads downloads;

    @Inject
    RefiResource(RefiDownloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @Path("project.qdpx")
    public Response project(@BeanParam ExportFilter wanted) {
        return downloads.project(wanted);
    }

    @GET
    @Path("codebook.qdc")
    public Response codebook() {
        return downloads.codebook();
    }
}
