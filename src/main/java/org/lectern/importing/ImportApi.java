package org.lectern.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.ImportList;
import org.lectern.library.Articles;

/** Imports for programs. */
@Path("/api/imports")
@RolesAllowed("curator")
@Tag(name = "Imports")
public class ImportApi {

    /** A file that has been taken; its state is queued. */
    public record Taken(String id, String file, String state) {}

    private final ImportJobs jobs;
    private final ImportList list;
    private final Articles articles;
    private final UploadedFiles uploads;
    private final CurrentMember me;

    @Inject
    ImportApi(ImportJobs jobs, ImportList list, Articles articles, UploadedFiles uploads, CurrentMember me) {
        this.jobs = jobs;
        this.list = list;
        this.articles = articles;
        this.uploads = uploads;
        this.me = me;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(summary = "Import one or more files")
    @APIResponse(responseCode = "202", description = "Taken: one import per file, to be asked for until it is done")
    @APIResponse(responseCode = "422", description = "No file was sent")
    public Response upload(@RestForm("files") @Nullable List<FileUpload> files) {
        List<Taken> taken = uploads
                .enqueue(files, ImportJob.Origin.API, me.get().name())
                .stream()
                .map(job -> new Taken(job.id(), job.fileName(), job.state().id()))
                .toList();
        return Response.accepted(taken).build();
    }

    @GET
    @Transactional
    @Operation(summary = "The newest imports")
    public List<ImportJson> newest() {
        return list.page(null, null, 200).stream()
                .map(job -> ImportJson.of(job, articles.ofImport(job.id())))
                .toList();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "How far an import has come")
    public ImportJson one(String id) {
        return ImportJson.of(jobs.get(id), articles.ofImport(id));
    }
}
