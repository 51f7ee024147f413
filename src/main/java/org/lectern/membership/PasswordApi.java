package org.lectern.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Malformed;

/** A member's own password, for programs. No token gives leave to change it, so that whoever finds one cannot. */
@Path("/api/password")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Members")
public class PasswordApi {

    /** A name, its present password and the one that is to take its place. */
    public record Change(
            @Schema(required = true, minLength = 1) @Nullable
            String name,

            @Schema(required = true, minLength = 1) @Nullable
            String password,

            @Schema(required = true, minLength = 8) @Nullable
            String newPassword) {}

    private final OwnPassword own;

    @Inject
    PasswordApi(OwnPassword own) {
        this.own = own;
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Change your own password",
            description = "Name and present password are asked for instead of a token. Every session and token ends.")
    @APIResponse(responseCode = "204", description = "The new password holds")
    @APIResponse(responseCode = "401", description = "The name and the present password do not match")
    @APIResponse(responseCode = "422", description = "The new password cannot be one")
    public void change(@Nullable Change change) {
        if (change == null) {
            throw new Malformed("Send {\"name\": yours, \"password\": the present one, \"newPassword\": the next}.");
        }
        own.change(change.name(), change.password(), change.newPassword());
    }
}
