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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.intake.ImportFolder;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.ImportList;
import org.lectern.intake.Originals;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;

/** The import page: files come in, and their way is shown until each is done. */
@Path("/import")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class ImportResource {

    private static final int SHOWN = 100;

    private final ImportJobs jobs;
    private final ImportList list;
    private final ImportFolder folder;
    private final Originals originals;
    private final Articles articles;
    private final UploadedFiles uploads;
    private final CurrentMember me;

    @Inject
    ImportResource(
            ImportJobs jobs,
            ImportList list,
            ImportFolder folder,
            Originals originals,
            Articles articles,
            UploadedFiles uploads,
            CurrentMember me) {
        this.jobs = jobs;
        this.list = list;
        this.folder = folder;
        this.originals = originals;
        this.articles = articles;
        this.uploads = uploads;
        this.me = me;
    }

    @GET
    @Transactional
    public String page() {
        return ImportPage.of(
                        files(),
                        folder.path(),
                        folder.newFiles().size(),
                        folder.manifest().errors(),
                        null)
                .render();
    }

    /** The list alone, for the script that keeps it fresh. */
    @GET
    @Path("files")
    @Transactional
    public String list() {
        return new FileList(files()).render();
    }

    private List<ImportedFile> files() {
        List<ImportJob> newest = list.page(null, null, SHOWN);
        List<Article> made =
                articles.ofImports(newest.stream().map(ImportJob::id).toList());
        return newest.stream()
                .map(job -> ImportedFile.of(
                        job,
                        made.stream()
                                .filter(article ->
                                        job.id().equals(article.importId().orElse("")))
                                .toList()))
                .toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response upload(@RestForm("files") @Nullable List<FileUpload> files) {
        try {
            uploads.enqueue(files, ImportJob.Origin.PAGE, me.get().name());
            return back();
        } catch (Invalid nothing) {
            return Response.status(422)
                    .entity(ImportPage.of(
                                    files(),
                                    folder.path(),
                                    folder.newFiles().size(),
                                    List.of(),
                                    "Choose one or more files first.")
                            .render())
                    .build();
        }
    }

    @POST
    @Path("folder")
    @Transactional
    public Response scan() {
        folder.scan(me.get().name());
        return back();
    }

    @POST
    @Path("{id}/retry")
    @Transactional
    public Response retry(String id) {
        jobs.retry(id);
        return back();
    }

    @POST
    @Path("{id}/cancel")
    @Transactional
    public Response cancel(String id) {
        jobs.cancel(id);
        return back();
    }

    /** The file as it came, never shown in the page's place: it is somebody else's. */
    @GET
    @Path("{id}/original")
    @Transactional
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response original(String id) {
        ImportJob job = jobs.get(id);
        java.nio.file.Path file = originals.pathOf(job.sha256());
        if (!Files.isRegularFile(file)) {
            throw new OriginalMissing(job.fileName());
        }
        return Response.ok(file.toFile(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + percentEncoded(job.fileName()))
                .build();
    }

    private static String percentEncoded(String name) {
        return java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Response back() {
        return Response.seeOther(URI.create("/import")).build();
    }

    /** The row is there, its file is not. */
    static class OriginalMissing extends Problem {
        OriginalMissing(String name) {
            super(
                    Kind.MISSING,
                    "The original is missing",
                    "The file of " + name + " is no longer in the data folder. The command “verify” lists all that are"
                            + " missing; a backup may have it.");
        }
    }
}
