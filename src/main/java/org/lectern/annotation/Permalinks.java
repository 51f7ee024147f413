package org.lectern.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lectern.library.Article;

/** Addresses that stay: they begin with the configured base address, whatever port the server listens on today. */
@ApplicationScoped
@Named("permalinks")
public class Permalinks {

    private final String base;

    @Inject
    Permalinks(@ConfigProperty(name = "lectern.base-url") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The configured base address, without a slash at its end. */
    public String base() {
        return base;
    }

    public String to(Annotation annotation) {
        return base + "/annotations/" + annotation.id();
    }

    public String toArticle(Article article) {
        return base + "/articles/" + article.id();
    }

    /** An answer of bare words, with a {@code Link} header for each article they are of. */
    public static Response withSourceNotes(Object words, Article... articles) {
        Response.ResponseBuilder answer = Response.ok(words);
        for (Article each : articles) {
            answer.header(HttpHeaders.LINK, sourceNoteOf(each));
        }
        return answer.build();
    }

    /** A {@code Link} header for answers of bare words: it leads to what their source says of itself. */
    public static String sourceNoteOf(Article article) {
        return "</articles/" + article.id() + "#disclaimer>; rel=\"describedby\"";
    }
}
