package org.lectern.export.citation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.export.ExportFilter;

/** Citations of a selection of articles, for programs. */
@Path("/api/citations")
@RolesAllowed("reader")
@Tag(name = "Export")
public class CitationApi {

    private final CitedArticles cited;

    @Inject
    CitationApi(CitedArticles cited) {
        this.cited = cited;
    }

    @GET
    @Transactional
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Citations of articles as CSL-JSON, RIS or BibTeX",
            description = "Of the articles that are named or, when none is named, of those whose annotations match the"
                    + " other filters. The format is json (CSL-JSON), ris or bib.")
    @APIResponse(
            responseCode = "200",
            description = "The citations",
            content = {
                @Content(mediaType = "application/vnd.citationstyles.csl+json"),
                @Content(mediaType = "application/x-research-info-systems"),
                @Content(mediaType = "application/x-bibtex")
            })
    @APIResponse(responseCode = "404", description = "One of the articles is not here, or not for you to see")
    @APIResponse(responseCode = "422", description = "A filter or the format has an unknown word")
    public Response citations(
            @BeanParam ExportFilter wanted,
            @Parameter(schema = @Schema(enumeration = {"json", "ris", "bib"})) @RestQuery @DefaultValue("json")
                    String format) {
        return CitationForm.of(format).file("citations", cited.of(wanted));
    }
}
