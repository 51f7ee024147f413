package org.lectern.export.bundle.packing;

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
import org.lectern.identity.CurrentMember;
import org.lectern.taxonomy.Taxonomy;

/** Evidence bundles for programs. */
@Path("/api/export")
@RolesAllowed("reader")
@Tag(name = "Export")
public class EvidenceApi {

    private final EvidenceBundle bundle;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    EvidenceApi(EvidenceBundle bundle, Taxonomy taxonomy, CurrentMember me) {
        this.bundle = bundle;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Path("bundle.zip")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Annotations with their history, texts, originals, hashes and vocabulary")
    @APIResponse(
            responseCode = "200",
            description = "The bundle, a ZIP file",
            content = @Content(mediaType = "application/zip"))
    @APIResponse(responseCode = "422", description = "A filter has an unknown word")
    public Response bundle(@BeanParam ExportFilter wanted) {
        return EvidenceResource.download(bundle, wanted.filter(taxonomy), me.get());
    }
}
