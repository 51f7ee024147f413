package org.lectern.findings;

import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;

/** Where a passage comes from, and what its publisher wants to be said with it. */
record Source(
        String id,
        String heading,
        @Nullable String outlet,
        @Nullable String published,
        String stance,
        @Nullable String disclaimer) {

    static Source of(Article article) {
        return new Source(
                article.id(),
                article.heading(),
                article.outlet().orElse(null),
                article.publishedOn().orElse(null),
                article.stance(),
                article.disclaimer().orElse(null));
    }
}
