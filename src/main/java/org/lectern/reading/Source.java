package org.lectern.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Permalinks;
import org.lectern.library.Article;
import org.lectern.library.Caption;
import org.lectern.wording.Script;

/**
 * What is told about an article around its text.
 *
 * @param published as it is known: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param removed what was active or foreign in its file, in words
 * @param direction {@code ltr} or {@code rtl}
 * @param structuredData JSON-LD that may stand in a script element as it is
 */
record Source(
        String id,
        String title,
        @Nullable String subtitle,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String published,
        String stance,
        @Nullable String stanceReason,
        @Nullable String disclaimer,
        @Nullable String authorNote,
        @Nullable String address,
        String language,
        String direction,
        List<Caption> captions,
        @Nullable String removed,
        boolean draft,
        String permalink,
        String structuredData) {

    static Source of(Article article, Permalinks permalinks) {
        String language = article.language().orElse("");
        return new Source(
                article.id(),
                article.heading(),
                article.subtitle().orElse(null),
                article.outlet().orElse(null),
                article.byline().orElse(null),
                article.publishedOn().orElse(null),
                article.stance(),
                article.stanceReason().orElse(null),
                article.disclaimer().orElse(null),
                article.authorNote().orElse(null),
                article.sourceUrl().orElse(null),
                language,
                Script.directionOf(language),
                List.copyOf(article.captions()),
                article.removedContent().orElse(null),
                !article.isPublished(),
                permalinks.toArticle(article),
                StructuredData.of(article, permalinks));
    }
}
