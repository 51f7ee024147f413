package org.lectern.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.library.Article;
import org.lectern.library.Flag;

/** An article in a list for programs: its metadata without its text. Unknown values are null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ArticleSummary(
        String id,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String publishedOn,
        @Nullable String language,
        String stance,
        @Nullable String stanceReason,
        @Nullable String disclaimer,
        @Nullable String authorNote,
        @Nullable String sourceUrl,
        String state,
        List<String> flags) {

    static ArticleSummary of(Article article, Collection<Flag> flags) {
        return new ArticleSummary(
                article.id(),
                article.title().orElse(null),
                article.subtitle().orElse(null),
                article.outlet().orElse(null),
                article.byline().orElse(null),
                article.publishedOn().orElse(null),
                article.language().orElse(null),
                article.stance(),
                article.stanceReason().orElse(null),
                article.disclaimer().orElse(null),
                article.authorNote().orElse(null),
                article.sourceUrl().orElse(null),
                article.state().id(),
                flags.stream().map(Flag::id).toList());
    }
}
