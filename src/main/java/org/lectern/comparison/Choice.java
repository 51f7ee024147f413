package org.lectern.comparison;

import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;

/** An article that can be chosen for a comparison. */
record Choice(
        String id,
        String heading,
        @Nullable String outlet,
        @Nullable String date,
        String stance,
        boolean chosen) {

    static Choice of(Article article, boolean chosen) {
        return new Choice(
                article.id(),
                article.heading(),
                article.outlet().orElse(null),
                article.publishedOn().orElse(null),
                article.stance(),
                chosen);
    }
}
