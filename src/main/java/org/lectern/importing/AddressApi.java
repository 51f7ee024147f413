package org.lectern.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.intake.AddressImport;
import org.lectern.intake.ImportJob;

/** Imports from addresses, for programs. */
@Path("/api/imports/address")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Imports")
public class AddressApi {

    /** The page that is wanted. */
    public record Wanted(
            @Schema(
                    required = true,
                    format = "uri",
                    pattern =
                            "^https?://[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?)+(/[!-~]*)?$")
            @Nullable
            String url) {}

    private final AddressImport addresses;
    private final CurrentMember me;

    @Inject
    AddressApi(AddressImport addresses, CurrentMember me) {
        this.addresses = addresses;
        this.me = me;
    }

    /** Fetches before it answers, so that a refusal is the answer; no transaction waits for the site. */
    @POST
    @Operation(summary = "Fetch the page at an address and import it")
    @APIResponse(
            responseCode = "202",
            description = "Fetched and taken, as when a file is sent",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImportApi.Taken.class)))
    @APIResponse(responseCode = "422", description = "Not fetched; the detail says why")
    @APIResponse(responseCode = "503", description = "Too many are being fetched; Retry-After says when to come back")
    public Response take(@Nullable Wanted wanted) {
        String url = wanted == null || wanted.url() == null ? "" : wanted.url();
        ImportJob job = addresses.take(url, me.get().name());
        return Response.accepted(List.of(new ImportApi.Taken(
                        job.id(), job.fileName(), job.state().id())))
                .build();
    }
}
