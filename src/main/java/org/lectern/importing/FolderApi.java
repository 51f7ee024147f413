package org.lectern.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.identity.CurrentMember;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.folder.FolderEntry;
import org.lectern.intake.folder.FolderState;
import org.lectern.intake.folder.ImportFolder;

/** The import folder, and steps that concern many imports at once, for programs. */
@Path("/api/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Imports")
public class FolderApi {

    /**
     * The import folder as the last look saw it.
     *
     * @param watched whether files are taken in by themselves
     * @param waiting the names of files that are whole and were not taken in yet
     * @param growing the names of files that may still be being written
     * @param notices what a curator should know, one sentence each
     */
    public record Folder(boolean watched, List<String> waiting, List<String> growing, List<String> notices) {}

    /** How many imports a step concerned. */
    public record Counted(int imports) {}

    private final ImportFolder folder;
    private final ImportJobs jobs;
    private final CurrentMember me;

    @Inject
    FolderApi(ImportFolder folder, ImportJobs jobs, CurrentMember me) {
        this.folder = folder;
        this.jobs = jobs;
        this.me = me;
    }

    @GET
    @Path("folder")
    @Operation(summary = "What lies in the import folder and was not taken in yet")
    @APIResponse(responseCode = "200", description = "The folder")
    public Folder folder() {
        FolderState seen = folder.state();
        return new Folder(folder.isWatched(), names(seen.waiting()), names(seen.growing()), seen.notices());
    }

    private static List<String> names(List<FolderEntry> entries) {
        return entries.stream().map(FolderEntry::name).toList();
    }

    @POST
    @Path("folder")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Look into the import folder and take in what is whole and new")
    @APIResponse(responseCode = "200", description = "How many files were taken in")
    public Counted scan() {
        return new Counted(folder.scan(me.get().name()));
    }

    @POST
    @Path("waiting/cancel")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Take every import that waits out of the queue")
    @APIResponse(responseCode = "200", description = "How many were cancelled")
    public Counted cancelWaiting() {
        return new Counted(jobs.cancelWaiting());
    }

    @POST
    @Path("rejected/retry")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Put every import that was rejected back in the queue")
    @APIResponse(responseCode = "200", description = "How many wait again")
    public Counted retryRejected() {
        return new Counted(jobs.retryRejected());
    }
}
