package org.lectern.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.problem.Invalid;
import org.lectern.problem.Malformed;

/** Members for programs. */
@Path("/api/members")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Members")
public class MemberApi {

    /** Who to add; the role is reader, analyst, reviewer or curator. */
    public record NewMember(
            @Schema(required = true, minLength = 1) @Nullable
            String name,

            @Schema(required = true, minLength = 8) @Nullable
            String password,

            @Schema(
                    required = true,
                    enumeration = {"reader", "analyst", "reviewer", "curator"})
            @Nullable
            String role) {}

    /** What to change; what is left out stays. */
    public record Change(
            @Schema(enumeration = {"reader", "analyst", "reviewer", "curator"}) @Nullable
            String role,

            @Nullable Boolean active,
            @Schema(minLength = 8) @Nullable String password) {}

    /** A member as programs see them. */
    public record MemberJson(String id, String name, String role, boolean active, Instant createdAt) {
        static MemberJson of(Member member) {
            return new MemberJson(
                    member.id(),
                    member.name(),
                    member.role().id(),
                    member.isActive(),
                    member.createdAt().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private final Members members;
    private final MemberChanges changes;

    @Inject
    MemberApi(Members members, Credentials credentials) {
        this.members = members;
        this.changes = new MemberChanges(members, credentials);
    }

    @GET
    @Operation(summary = "All members, by name")
    public List<MemberJson> list() {
        return members.byName().stream().map(MemberJson::of).toList();
    }

    @POST
    @Transactional
    @Operation(summary = "Add a member")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = MemberJson.class)))
    @APIResponse(responseCode = "409", description = "The name is taken")
    @APIResponse(responseCode = "422", description = "A value cannot be used")
    public Response add(NewMember wanted) {
        if (wanted == null || wanted.name() == null || wanted.password() == null) {
            throw new Invalid("name", "A member needs a name, a password and a role.");
        }
        Member member = members.add(new Member(wanted.name(), wanted.password(), role(wanted.role())));
        return Response.status(201).entity(MemberJson.of(member)).build();
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @Operation(summary = "Change a member's role, password or whether they may sign in")
    public MemberJson change(String id, Change change) {
        if (change == null) {
            throw new Malformed("Send the values to change as a JSON object.");
        }
        Member member = members.get(id);
        Optional.ofNullable(change.role()).ifPresent(wanted -> changes.role(member, role(wanted)));
        Optional.ofNullable(change.active()).ifPresent(active -> changes.active(member, active));
        Optional.ofNullable(change.password()).ifPresent(password -> changes.password(member, password));
        return MemberJson.of(member);
    }

    private static Role role(@Nullable String id) {
        return Role.of(id == null ? "" : id)
                .orElseThrow(() -> new Invalid("role", "A role is one of reader, analyst, reviewer and curator."));
    }
}
