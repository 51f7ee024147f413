package org.lectern.export.bundle.unpacking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.export.GuardWord;
import org.lectern.export.bundle.opening.NotTakenIn;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Invalid;

/** The page on which a curator takes in a bundle or a CSV. */
@Path("/export/take-in")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class TakeInResource {

    private final TakingIn takingIn;
    private final CurrentMember me;

    @Inject
    TakeInResource(TakingIn takingIn, CurrentMember me) {
        this.takingIn = takingIn;
        this.me = me;
    }

    @GET
    public TakeInPage form() {
        return new TakeInPage(null, null, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String guard) {
        if (file == null || file.size() == 0) {
            return refused("Choose a bundle or a CSV first.", List.of());
        }
        try {
            TakenIn done = takingIn.take(
                    file.uploadedFile(), GuardWord.isOn(guard), me.get().id());
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
