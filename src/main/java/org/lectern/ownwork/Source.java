package org.lectern.ownwork;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;

/**
 * An article in a list of what to read.
 *
 * @param disclaimer whether its publisher says something about it; it stands at the head of the article
 * @param openedAt when the member opened it last, if that is told
 */
record Source(
        String id,
        String heading,
        @Nullable String outlet,
        @Nullable String published,
        String stance,
        boolean disclaimer,
        @Nullable Instant openedAt) {

    static Source of(Article article) {
        return of(article, null);
    }

    static Source of(Article article, @Nullable Instant openedAt) {
        return new Source(
                article.id(),
                article.heading(),
                article.outlet().orElse(null),
                article.publishedOn().orElse(null),
                article.stance(),
                article.disclaimer().isPresent(),
                openedAt);
    }
}
