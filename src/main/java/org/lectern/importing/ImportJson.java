package org.lectern.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.fetching.FetchRecord;
import org.lectern.intake.ImportJob;
import org.lectern.library.Article;

/**
 * An import as programs see it.
 *
 * @param container the import of the archive or mail it came out of
 * @param removedContent what was active or foreign in the file, in words
 */
public record ImportJson(
        String id,
        String file,
        String state,
        @Nullable String reason,
        List<String> articles,
        @Nullable String duplicateOf,
        @Nullable String container,
        @Nullable String removedContent,
        List<String> warnings,
        @Nullable FetchRecord fetched) {

    /** Of a file alone, whatever it may contain. */
    static ImportJson of(ImportJob job, List<Article> articles) {
        return of(List.of(job), articles);
    }

    /**
     * @param withMembers the import, and those of the files in it: it is done when all are
     * @param articles of all these
     */
    static ImportJson of(List<ImportJob> withMembers, List<Article> articles) {
        ImportJob job = withMembers.get(0);
        Whole whole = Whole.of(withMembers, !articles.isEmpty());
        return new ImportJson(
                job.id(),
                job.fileName(),
                whole.state().id(),
                whole.reason(),
                articles.stream().map(Article::id).toList(),
                job.duplicateOf().orElse(null),
                job.parentId().orElse(null),
                job.removedContent().orElse(null),
                job.warnings(),
                job.fetched().orElse(null));
    }
}
