package org.lectern.revisions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.annotation.CarryOver;
import org.lectern.differences.TextDiff;
import org.lectern.editions.Versions;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import org.lectern.problem.Stale;
import org.lectern.wording.Announcement;
import org.lectern.wording.Wording;

/** The texts of an article for whoever may read it; curators put an earlier one back. */
@Path("/articles/{id}/revisions")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class RevisionsResource {

    private final Articles articles;
    private final Revisions revisions;
    private final Versions versions;
    private final CurrentMember me;
    private final Wording wording;
    private final Announcement announcement;

    @Inject
    RevisionsResource(
            Articles articles,
            Revisions revisions,
            Versions versions,
            CurrentMember me,
            Wording wording,
            Announcement announcement) {
        this.wording = wording;
        this.announcement = announcement;
        this.articles = articles;
        this.revisions = revisions;
        this.versions = versions;
        this.me = me;
    }

    @GET
    @Transactional
    public RevisionsPage list(String id) {
        Article article = articles.get(id, me.get());
        return RevisionsPage.of(article, revisions.of(article), me.get().may(Role.CURATOR), announcement.take());
    }

    @GET
    @Path("diff")
    @Transactional
    public DiffPage diff(String id, @RestQuery int from, @RestQuery int to) {
        Article article = articles.get(id, me.get());
        Revision older = numbered(article, Math.min(from, to));
        Revision newer = numbered(article, Math.max(from, to));
        return new DiffPage(article, older, newer, TextDiff.between(older.text(), newer.text()));
    }

    @POST
    @Path("restore")
    @RolesAllowed("curator")
    @Transactional
    public Response restore(String id, @RestForm int number, @RestForm int present) {
        Article article = articles.get(id, me.get());
        if (article.current().number() != present) {
            throw new Stale("The article has got another text since you opened the page. Look at it first.");
        }
        CarryOver.Carried carried =
                versions.restore(article, numbered(article, number), me.get().name());
        RevisionsWords words = wording.of(RevisionsWords.class);
        return announcement.on(
                UriBuilder.fromPath("/articles/{id}/revisions").build(id),
                words.textAgain(number) + " " + inWords(carried, words));
    }

    private static String inWords(CarryOver.Carried carried, RevisionsWords words) {
        int moved = carried.moved().size();
        int lost = carried.orphans().size();
        return words.carried(carried.same() + moved + lost, carried.same(), moved, lost);
    }

    private Revision numbered(Article article, int number) {
        return revisions.numbered(article, number).orElseThrow(() -> new RevisionNotFound(article, number));
    }
}
