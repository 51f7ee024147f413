package org.lectern.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;

/** The page on which an article is read. */
@Path("/articles/{id}")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class ReadingResource {

    private final Articles articles;
    private final Annotations annotations;
    private final ReadingDesk desk;
    private final CurrentMember me;
    private final Doorkeeper doorkeeper;

    @Inject
    ReadingResource(
            Articles articles, Annotations annotations, ReadingDesk desk, CurrentMember me, Doorkeeper doorkeeper) {
        this.articles = articles;
        this.annotations = annotations;
        this.desk = desk;
        this.me = me;
        this.doorkeeper = doorkeeper;
    }

    @GET
    @Transactional
    public String read(String id, @RestQuery @Nullable String deleted, @RestQuery @Nullable String attach) {
        Article article = articles.get(id, me.get());
        doorkeeper.opening(article, me.get());
        ReadingPage page = desk.page(article, me.get());
        if (attach != null) {
            return page.attaching(annotations.get(attach, me.get())).render();
        }
        return deleted == null
                ? page.render()
                : page.afterDeleting(annotations.deleted(deleted, me.get()).id())
                        .render();
    }
}
