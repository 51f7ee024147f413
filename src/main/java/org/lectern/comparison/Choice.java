package org.lectern.comparison;

import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;
import org.lectern.library.PublicationDate;

/** An article that can be chosen for a comparison. */
record Choice(String id, String heading, @Nullable String outlet, String date, String stance, boolean chosen) {

    static Choice of(Article article, boolean chosen) {
        return new Choice(
                article.id(),
                article.heading(),
                article.outlet().orElse(null),
                PublicationDate.inWordsOf(article),
                article.stance(),
                chosen);
    }
}
