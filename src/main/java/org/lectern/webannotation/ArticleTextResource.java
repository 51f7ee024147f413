package org.lectern.webannotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Permalinks;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import org.lectern.problem.EntityTags;

/** An article's bare text, so that anyone can count an annotation's positions in it. */
@Path("/articles/{id}/text")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
public class ArticleTextResource {

    private final Articles articles;
    private final Revisions revisions;
    private final CurrentMember me;

    @Inject
    ArticleTextResource(Articles articles, Revisions revisions, CurrentMember me) {
        this.articles = articles;
        this.revisions = revisions;
        this.me = me;
    }

    @GET
    @Transactional
    public Response present(String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Article article = articles.get(id, me.get());
        return text(article, article.current(), ifNoneMatch);
    }

    @GET
    @Path("{revision}")
    @Transactional
    public Response earlier(
            String id, int revision, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        Article article = articles.get(id, me.get());
        return revisions.of(article).stream()
                .filter(each -> each.number() == revision)
                .findFirst()
                .map(each -> text(article, each, ifNoneMatch))
                .orElseThrow(NotFoundException::new);
    }

    private static Response text(Article article, Revision revision, @Nullable String ifNoneMatch) {
        String tag = "\"" + revision.textSha256() + "\"";
        Response.ResponseBuilder answer = EntityTags.isKnown(ifNoneMatch, tag)
                ? Response.notModified()
                : Response.ok(revision.text().value());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.LINK, Permalinks.sourceNoteOf(article))
                .build();
    }
}
