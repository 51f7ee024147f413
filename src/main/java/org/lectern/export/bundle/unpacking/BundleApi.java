package org.lectern.export.bundle.unpacking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.export.GuardWord;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Invalid;

/** Takes in evidence bundles for programs. */
@Path("/api/bundles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Export")
public class BundleApi {

    private final TakingIn takingIn;
    private final CurrentMember me;

    @Inject
    BundleApi(TakingIn takingIn, CurrentMember me) {
        this.takingIn = takingIn;
        this.me = me;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Take in a bundle, or a CSV whose articles are here with the same text",
            description = "Whole or not at all. What is here already stays as it is. With guard=none the cells of a CSV"
                    + " are taken as they stand.")
    @APIResponse(responseCode = "200", description = "What was taken in")
    @APIResponse(
            responseCode = "422",
            description = "The file or rows of it cannot be used; errors tells files and lines")
    public TakenIn take(@RestForm("file") @Nullable FileUpload file, @RestQuery @Nullable String guard) {
        if (file == null) {
            throw new Invalid("file", "Send the bundle or the CSV as the field “file”.");
        }
        return takingIn.take(
                file.uploadedFile(), GuardWord.isOn(guard), me.get().id());
    }
}
