package org.lectern.retagging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Permalinks;
import org.lectern.identity.CurrentMember;
import org.lectern.taxonomy.Successor;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.file.VersionFiles;

/** A new version of the taxonomy, for programs: the body is the file. */
@Path("/api/taxonomy/versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Taxonomy")
public class MigrationApi {

    private static final String YAML = "application/yaml";

    private final VersionFiles files;
    private final DryRuns dryRuns;
    private final Retagging retagging;
    private final Taxonomy taxonomy;
    private final Permalinks permalinks;
    private final CurrentMember me;

    @Inject
    MigrationApi(
            VersionFiles files,
            DryRuns dryRuns,
            Retagging retagging,
            Taxonomy taxonomy,
            Permalinks permalinks,
            CurrentMember me) {
        this.files = files;
        this.dryRuns = dryRuns;
        this.retagging = retagging;
        this.taxonomy = taxonomy;
        this.permalinks = permalinks;
        this.me = me;
    }

    @POST
    @Path("dry-run")
    @Consumes({MediaType.APPLICATION_JSON, YAML, MediaType.TEXT_PLAIN})
    @Transactional
    @Operation(summary = "What a migration to the version of this file would do; changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "What becomes of each topic, with counts and samples",
            content = @Content(schema = @Schema(implementation = DryRunJson.class)))
    @APIResponse(responseCode = "409", description = "Another version took the place of the one it replaces")
    @APIResponse(responseCode = "422", description = "No version can be made of it; gives errors by entry")
    public DryRunJson dryRun(byte @Nullable [] file) {
        return DryRunJson.of(dryRuns.of(read(file), me.get()), taxonomy, permalinks);
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, YAML, MediaType.TEXT_PLAIN})
    @Operation(summary = "Put the version of this file in force and migrate, all or nothing")
    @APIResponse(
            responseCode = "200",
            description = "It is in force already; nothing was changed",
            content = @Content(schema = @Schema(implementation = Retagging.Done.class)))
    @APIResponse(
            responseCode = "201",
            description = "What was done",
            content = @Content(schema = @Schema(implementation = Retagging.Done.class)))
    @APIResponse(responseCode = "409", description = "Another version took the place of the one it replaces meanwhile")
    @APIResponse(responseCode = "422", description = "No version can be made of it, or the reason is missing")
    public Response migrate(@QueryParam("reason") @Nullable String reason, byte @Nullable [] file) {
        Successor successor = read(file);
        boolean asBefore = taxonomy.lineage().holds(successor);
        Retagging.Done done = retagging.migrate(successor, reason, me.get().id());
        return (asBefore ? Response.ok() : Response.created(URI.create("/api/taxonomy/versions/" + done.version())))
                .entity(done)
                .build();
    }

    @POST
    @Path("bring-up")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Migrate what was taken in or brought back under earlier versions, where nothing is to be decided")
    @APIResponse(
            responseCode = "200",
            description = "What was done",
            content = @Content(schema = @Schema(implementation = Retagging.Done.class)))
    public Retagging.Done bringUp() {
        return retagging.bringUp(me.get().id());
    }

    private Successor read(byte @Nullable [] file) {
        return files.read(file == null ? "" : VersionFiles.words(file));
    }
}
