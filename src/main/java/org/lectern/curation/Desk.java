package org.lectern.curation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.intake.ImportJobs;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;
import org.lectern.problem.Stale;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.wording.Announcement;
import org.lectern.wording.Wording;

/** Carries the steps of the desk out: what was typed is saved with each, or nothing is and all comes back as it was sent. */
@ApplicationScoped
class Desk {

    private static final int CONFLICT = Problem.Kind.CONFLICT.status();

    private final Articles articles;
    private final ImportJobs jobs;
    private final Neighbours neighbours;
    private final Taxonomy taxonomy;
    private final CurrentMember me;
    private final Wording wording;
    private final Announcement announcement;

    @Inject
    Desk(
            Articles articles,
            ImportJobs jobs,
            Neighbours neighbours,
            Taxonomy taxonomy,
            CurrentMember me,
            Wording wording,
            Announcement announcement) {
        this.articles = articles;
        this.jobs = jobs;
        this.neighbours = neighbours;
        this.taxonomy = taxonomy;
        this.me = me;
        this.wording = wording;
        this.announcement = announcement;
    }

    CurationWords words() {
        return wording.of(CurationWords.class);
    }

    String page(String id) {
        return page(articles.get(id, me.get()), CurationForm.of(), null, announcement.take());
    }

    private String page(Article article, CurationForm form, @Nullable Invalid error, @Nullable String done) {
        List<String> removed = article.importId()
                .flatMap(jobs::findByIdOptional)
                .map(job -> job.removed())
                .orElse(List.of());
        return CurationPage.of(article, form, taxonomy, removed, neighbours.of(article, me.get()), error, done)
                .render();
    }

    /**
     * Saves what was typed and takes a step, in one transaction.
     *
     * @param step gives the words that say what was done
     */
    Response carryOut(String id, MultivaluedMap<String, String> sent, Function<Article, String> step) {
        CurationForm form = CurationForm.of(sent);
        try {
            String done = QuarkusTransaction.requiringNew().call(() -> step.apply(saved(id, form)));
            return announcement.on(UriBuilder.fromPath("/curation/{id}").build(id), done);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.MISSING) {
                throw problem;
            }
            return QuarkusTransaction.requiringNew().call(() -> sentBack(id, form, problem));
        }
    }

    private Article saved(String id, CurationForm form) {
        Article article = articles.hold(id, me.get());
        if (form.typed().isEmpty()) {
            return article;
        }
        if (form.version() != article.version()) {
            throw new Stale(words().stale());
        }
        form.changeOf(article).applyTo(article, taxonomy, me.get().name());
        return article;
    }

    private Response sentBack(String id, CurationForm form, Problem problem) {
        Invalid error = problem instanceof Invalid invalid ? invalid : new Invalid("", problem.detail());
        int status = problem instanceof Stale ? CONFLICT : problem.kind().status();
        return Response.status(status)
                .entity(page(articles.get(id, me.get()), form, error, null))
                .build();
    }
}
