package org.lectern.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Originals;
import org.lectern.intake.Progress;
import org.lectern.intake.UnderWay;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Problem;
import org.lectern.wording.Wording;

/** One import at its own address: every step, what became of the file, and the file as it came. */
@Path("/import")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class OneImportResource {

    private static final Pattern OWN = Pattern.compile("/import(?:/[0-9a-f-]+)?(?:\\?[a-z0-9=&-]*)?");

    private final ImportJobs jobs;
    private final UnderWay underWay;
    private final Originals originals;
    private final Articles articles;
    private final Wording wording;

    @Inject
    OneImportResource(ImportJobs jobs, UnderWay underWay, Originals originals, Articles articles, Wording wording) {
        this.wording = wording;
        this.jobs = jobs;
        this.underWay = underWay;
        this.originals = originals;
        this.articles = articles;
    }

    /**
     * @param then “article”: go on to the article as soon as there is one
     */
    @GET
    @Path("{id}")
    @Transactional
    public Response page(String id, @RestQuery @Nullable String then) {
        ImportReport report = report(jobs.get(id));
        List<ImportedFile.Made> made = report.made();
        if ("article".equals(then) && made.size() == 1 && !report.isMoving()) {
            return to("/curation/" + made.get(0).id());
        }
        return Response.ok(new OneImportPage(report).render()).build();
    }

    /** The report alone, for the script that keeps it fresh. */
    @GET
    @Path("{id}/report")
    @Transactional
    public Response report(String id, @HeaderParam("If-None-Match") @Nullable String known) {
        return Fresh.unless(known, new OneImport(report(jobs.get(id))).render());
    }

    private ImportReport report(ImportJob job) {
        List<ImportJob> all = jobs.withMembers(job);
        Map<String, List<Article>> made =
                articles.byImport(all.stream().map(ImportJob::id).toList());
        return ImportReport.of(
                job,
                Whole.of(all, !made.isEmpty()),
                made.getOrDefault(job.id(), List.of()),
                progress(job),
                all.stream()
                        .skip(1)
                        .map(each -> ImportedFile.of(each, made.getOrDefault(each.id(), List.of()), progress(each)))
                        .toList(),
                wording.of(ImportingWords.class));
    }

    private @Nullable Progress progress(ImportJob job) {
        return underWay.progress(job.id()).orElse(null);
    }

    @POST
    @Path("{id}/retry")
    @Transactional
    public Response retry(String id, @RestForm @Nullable String back) {
        jobs.retry(id);
        return backTo(back);
    }

    @POST
    @Path("{id}/cancel")
    @Transactional
    public Response cancel(String id, @RestForm @Nullable String back) {
        jobs.cancel(id);
        return backTo(back);
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
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + percentEncoded(job.plainName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    private static String percentEncoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Back to the list with its filters, or to the import's own page; nowhere else. */
    private static Response backTo(@Nullable String back) {
        return to(back != null && OWN.matcher(back).matches() ? back : "/import");
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
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
