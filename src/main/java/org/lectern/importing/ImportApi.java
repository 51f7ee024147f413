package org.lectern.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.ImportList;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.search.Address;
import org.lectern.search.Paging;

/** Imports for programs. */
@Path("/api/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Imports")
public class ImportApi {

    /** A file that has been taken; its state is queued. */
    public record Taken(String id, String file, String state) {}

    /** On a page. */
    private static final int USUAL = 200;

    private static final int MOST = 500;

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
    @Operation(
            summary = "Import one or more files",
            description = "A request that is sent again with the same Idempotency-Key is answered with the imports of"
                    + " the first and makes no others.")
    @APIResponse(
            responseCode = "202",
            description = "Taken: one import per file, to be asked for until it is done",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Taken.class)))
    @APIResponse(responseCode = "422", description = "No file was sent, or the key is too long")
    public Response upload(
            @RestForm("files") @Nullable List<FileUpload> files, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Member member = me.get();
        List<Taken> taken =
                uploads.enqueue(files, ImportJob.Origin.API, member.name(), RequestKey.of(member, key)).stream()
                        .map(job ->
                                new Taken(job.id(), job.fileName(), job.state().id()))
                        .toList();
        return Response.accepted(taken).build();
    }

    @GET
    @Transactional
    @Operation(
            summary = "Imports, newest first",
            description =
                    "Those before an import, or from the newest on. A page has 200, or as many as are asked for up to"
                            + " 500; the header Link leads to the next.")
    @APIResponse(
            responseCode = "200",
            description = "Imports",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImportJson.class)))
    @APIResponse(responseCode = "400", description = "There is no such state")
    @APIResponse(responseCode = "404", description = "There is no import before which others could be")
    public Response page(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "queued",
                                                "reading",
                                                "imported",
                                                "duplicate",
                                                "rejected",
                                                "cancelled"
                                            }))
                    @RestQuery
                    @Nullable
                    String state,
            @RestQuery @Nullable String before,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "200"))
                    @RestQuery
                    @DefaultValue("200")
                    int size) {
        Paging paging = Paging.of(1, size, MOST);
        List<ImportJob> found = list.page(Listing.chosen(state), Listing.filled(before), paging.sizeAndOne());
        List<ImportJob> shown = found.stream().limit(paging.size()).toList();
        Response.ResponseBuilder answer = Response.ok(withArticles(shown));
        if (found.size() > shown.size()) {
            Address next = Address.of("/api/imports")
                    .with("state", state)
                    .with("size", paging.size() == USUAL ? null : String.valueOf(paging.size()))
                    .with("before", shown.get(shown.size() - 1).id());
            answer.header(HttpHeaders.LINK, Paging.link(next));
        }
        return answer.build();
    }

    private List<ImportJson> withArticles(List<ImportJob> shown) {
        Map<String, List<Article>> made =
                articles.byImport(shown.stream().map(ImportJob::id).toList());
        return shown.stream()
                .map(job -> ImportJson.of(job, made.getOrDefault(job.id(), List.of())))
                .toList();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "How far an import has come")
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "There is no such import")
    public ImportJson one(String id) {
        return answer(jobs.get(id));
    }

    private ImportJson answer(ImportJob job) {
        List<ImportJob> withMembers = jobs.withMembers(job);
        Map<String, List<Article>> made =
                articles.byImport(withMembers.stream().map(ImportJob::id).toList());
        return ImportJson.of(
                withMembers,
                made.values().stream().flatMap(List::stream).distinct().toList());
    }

    @POST
    @Path("{id}/cancel")
    @Transactional
    @Operation(summary = "Take an import out of the queue, or stop its reading")
    @APIResponse(responseCode = "200", description = "It is cancelled")
    @APIResponse(responseCode = "409", description = "It is done already")
    public ImportJson cancel(String id) {
        return ImportJson.of(jobs.cancel(id), List.of());
    }

    @POST
    @Path("{id}/retry")
    @Transactional
    @Operation(summary = "Put an import that was rejected or cancelled back in the queue")
    @APIResponse(responseCode = "200", description = "It waits again")
    @APIResponse(responseCode = "409", description = "It is neither rejected nor cancelled")
    public ImportJson retry(String id) {
        return ImportJson.of(jobs.retry(id), List.of());
    }
}
