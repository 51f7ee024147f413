package org.lectern.export.bundle.packing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.export.ExportFilter;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;

/** Evidence bundles for people: a download on the export page. */
@Path("/export")
@RolesAllowed("reader")
public class EvidenceResource {

    private final EvidenceBundle bundle;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    EvidenceResource(EvidenceBundle bundle, Taxonomy taxonomy, CurrentMember me) {
        this.bundle = bundle;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    /** Written while it is made. */
    static Response download(EvidenceBundle bundle, AnnotationFilter filter, Member reader) {
        StreamingOutput stream = out -> bundle.write(filter, reader, out);
        return Response.ok(stream, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"evidence.zip\"")
                .build();
    }

    @GET
    @Path("bundle.zip")
    @Produces(MediaType.WILDCARD)
    public Response bundle(@BeanParam ExportFilter wanted) {
        return download(bundle, wanted.filter(taxonomy), me.get());
    }
}
