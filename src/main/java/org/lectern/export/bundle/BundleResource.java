package org.lectern.export.bundle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.export.ExportFilter;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Taxonomy;

/** Evidence bundles for people: a download on the export page, and a page to take one in. */
@Path("/export")
@RolesAllowed("reader")
public class BundleResource {

    private final EvidenceBundle bundle;
    private final TakingIn takingIn;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    BundleResource(EvidenceBundle bundle, TakingIn takingIn, Taxonomy taxonomy, CurrentMember me) {
        this.bundle = bundle;
        this.takingIn = takingIn;
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

    @GET
    @Path("take-in")
    @RolesAllowed("curator")
    @Produces("text/html;charset=utf-8")
    public TakeInPage form() {
        return new TakeInPage(null, null, List.of());
    }

    @POST
    @Path("take-in")
    @RolesAllowed("curator")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("text/html;charset=utf-8")
    public Response take(@RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String guard) {
        if (file == null || file.size() == 0) {
            return refused("Choose a bundle or a CSV first.", List.of());
        }
        try {
            TakenIn done = takingIn.take(
                    file.uploadedFile(), !"none".equals(guard), me.get().id());
            return Response.ok(new TakeInPage(done.words(), null, List.of()).render())
                    .build();
        } catch (NotTakenIn notTaken) {
            return refused(notTaken.detail(), notTaken.lines());
        } catch (Invalid invalid) {
            return refused(invalid.detail(), List.of());
        }
    }

    private static Response refused(String problem, List<NotTakenIn.Line> lines) {
        return Response.status(422)
                .entity(new TakeInPage(null, problem, lines).render())
                .build();
    }
}
