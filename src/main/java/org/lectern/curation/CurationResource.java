package org.lectern.curation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.intake.ImportJobs;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Field;
import org.lectern.library.Flag;
import org.lectern.library.Splitting;
import org.lectern.problem.Invalid;
import org.lectern.problem.Stale;
import org.lectern.similarity.NearDuplicates;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.wording.Announcement;
import org.lectern.wording.Wording;

/** The curator's desk: what is flagged beside its evidence, the fields, the split, and the button that publishes. */
@Path("/curation")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class CurationResource {

    private final Articles articles;
    private final ImportJobs jobs;
    private final Splitting splitting;
    private final NearDuplicates nearDuplicates;
    private final Neighbours neighbours;
    private final Taxonomy taxonomy;
    private final CurrentMember me;
    private final Wording wording;
    private final Announcement announcement;

    @Inject
    CurationResource(
            Articles articles,
            ImportJobs jobs,
            Splitting splitting,
            NearDuplicates nearDuplicates,
            Neighbours neighbours,
            Taxonomy taxonomy,
            CurrentMember me,
            Wording wording,
            Announcement announcement) {
        this.wording = wording;
        this.announcement = announcement;
        this.articles = articles;
        this.jobs = jobs;
        this.splitting = splitting;
        this.nearDuplicates = nearDuplicates;
        this.neighbours = neighbours;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Transactional
    public String drafts() {
        return new DraftsPage(articles.drafts()).render();
    }

    @GET
    @Path("{id}")
    @Transactional
    public String page(String id) {
        return page(articles.get(id, me.get()), CurationForm.of(), null, announcement.take());
    }

    private String page(Article article, CurationForm typed, @Nullable Invalid error, @Nullable String done) {
        List<String> removed = article.importId()
                .flatMap(jobs::findByIdOptional)
                .map(job -> job.removed())
                .orElse(List.of());
        return CurationPage.of(article, typed, taxonomy, removed, neighbours.of(article, me.get()), error, done)
                .render();
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response save(String id, MultivaluedMap<String, String> fields) {
        Article article = articles.get(id, me.get());
        CurationForm form = CurationForm.of(fields);
        try {
            if (form.version() != article.version()) {
                throw new Stale("Someone else saved this article after you opened it.");
            }
            form.changeOf(article).applyTo(article, taxonomy, me.get().name());
            articles.flush();
        } catch (Invalid invalid) {
            return refused(422, page(article, form, invalid, null));
        } catch (Stale stale) {
            Invalid explained = new Invalid("version", words().stale());
            return refused(409, page(article, form, explained, null));
        }
        if (form.publishes()) {
            article.publish(me.get().name());
            return to(id, words().publishedNow());
        }
        return to(id, words().saved());
    }

    @POST
    @Path("{id}/take")
    @Transactional
    public Response take(String id, @RestForm @Nullable String alternative) {
        Article article = articles.get(id, me.get());
        Field field =
                article.take(alternative == null ? "" : alternative, me.get().name());
        return to(id, words().taken(field));
    }

    @POST
    @Path("{id}/publish")
    @Transactional
    public Response publish(String id) {
        articles.get(id, me.get()).publish(me.get().name());
        return to(id, words().publishedNow());
    }

    @POST
    @Path("{id}/split")
    @Transactional
    public Response split(String id, @RestForm @Nullable Integer beforeParagraph) {
        Article article = articles.get(id, me.get());
        String by = me.get().name();
        List<Article> made = beforeParagraph == null
                ? splitting.acceptProposals(article, by)
                : splitting.splitBefore(article, beforeParagraph, by);
        made.forEach(nearDuplicates::lookFor);
        String others = String.join(", ", made.stream().skip(1).map(Article::id).toList());
        return to(id, words().split(others));
    }

    @POST
    @Path("{id}/keep-whole")
    @Transactional
    public Response keepWhole(String id) {
        articles.get(id, me.get()).keepWhole(me.get().name());
        return to(id, words().keptOne());
    }

    @POST
    @Path("{id}/confirm")
    @Transactional
    public Response confirm(String id, @RestForm @Nullable String flag) {
        Flag known = Flag.of(flag == null ? "" : flag).orElseThrow(() -> new Invalid("flag", "There is no such flag."));
        articles.get(id, me.get()).confirm(known, me.get().name());
        return to(id, words().confirmed(known));
    }

    private CurationWords words() {
        return wording.of(CurationWords.class);
    }

    private static Response refused(int status, String page) {
        return Response.status(status).entity(page).build();
    }

    private Response to(String id, String message) {
        return announcement.on(UriBuilder.fromPath("/curation/{id}").build(id), message);
    }
}
