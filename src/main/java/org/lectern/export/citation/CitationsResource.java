package org.lectern.export.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.lectern.export.ExportFilter;

/** The same files for a browser that is on the export page. */
@Path("/export/citations.{form: json|ris|bib}")
@RolesAllowed("reader")
@Produces(MediaType.WILDCARD)
public class CitationsResource {

    private final CitedArticles cited;

    @Inject
    CitationsResource(CitedArticles cited) {
        this.cited = cited;
    }

    @GET
    @Transactional
    public Response citations(@BeanParam ExportFilter wanted, String form) {
        return CitationForm.of(form).file("citations", cited.of(wanted));
    }
}
