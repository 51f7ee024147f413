package org.lectern.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.ImportJob;
import org.lectern.library.Article;

/** An import as programs see it. */
public record ImportJson(
        String id,
        String file,
        String state,
        @Nullable String reason,
        List<String> articles,
        @Nullable String duplicateOf) {

    static ImportJson of(ImportJob job, List<Article> articles) {
        return new ImportJson(
                job.id(),
                job.fileName(),
                job.state().id(),
                job.reason().orElse(null),
                articles.stream().map(Article::id).toList(),
                job.duplicateOf().orElse(null));
    }
}
