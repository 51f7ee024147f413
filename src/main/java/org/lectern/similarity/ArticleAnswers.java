package org.lectern.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.ArticleJson;
import org.lectern.library.ArticleNotFound;
import org.lectern.library.Articles;
import org.lectern.problem.Representations;
import org.lectern.problem.Stale;

/**
 * Articles, with what they have in common with others, as answers to programs, under the tag by which a program can change
 * what it has seen and nothing else.
 */
@ApplicationScoped
public class ArticleAnswers {

    private final Articles articles;
    private final Relations relations;
    private final Representations representations;

    @Inject
    ArticleAnswers(Articles articles, Relations relations, Representations representations) {
        this.articles = articles;
        this.relations = relations;
        this.representations = representations;
    }

    /**
     * The article, held for this transaction.
     *
     * @param ifMatch the header, or null when the request has none
     * @throws ArticleNotFound when there is none that the member may see
     * @throws Stale when the header names other states than the present one
     */
    public Article hold(String id, Member member, @Nullable String ifMatch) {
        Article article = articles.hold(id, member);
        representations.require(ifMatch, article.version(), () -> json(article, member));
        return article;
    }

    /** The article as it is now and as far as the member may see. */
    public Response ok(Article article, Member member) {
        articles.flush();
        Representations.Representation now = representations.of(article.version(), json(article, member));
        return Response.ok(now.json(), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, now.tag())
                .build();
    }

    private ArticleJson json(Article article, Member member) {
        return ArticleJson.of(article, relations.jsonOf(article, member));
    }
}
