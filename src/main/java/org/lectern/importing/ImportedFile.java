package org.lectern.importing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.fetching.FetchRecord;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportState;
import org.lectern.intake.Progress;
import org.lectern.library.Article;
import org.lectern.library.Flag;

/**
 * A file in the list of the import page.
 *
 * @param words its state in words for people
 * @param look the class of its state mark
 * @param done how many pages or parts are read
 * @param warnings what could not be used of the metadata beside it
 * @param from the address it was fetched from, or null
 * @param of how many there are, or 0 where that is not known
 * @param removed what was active or foreign in it, in words
 */
@TemplateData
public record ImportedFile(
        String id,
        String name,
        String size,
        ImportState state,
        @Nullable String reading,
        String look,
        @Nullable String reason,
        @Nullable String duplicateOf,
        int done,
        int of,
        @Nullable String removed,
        List<String> warnings,
        @Nullable String from,
        List<Made> articles) {

    /** An article made of it. */
    @TemplateData
    public record Made(String id, String heading, boolean published, List<Flag> flags) {}

    static ImportedFile of(ImportJob job, List<Article> articles, @Nullable Progress progress) {
        List<Made> made = articles.stream()
                .map(article -> new Made(article.id(), article.heading(), article.isPublished(), article.flags()))
                .toList();
        return new ImportedFile(
                job.id(),
                job.fileName(),
                size(job.size()),
                job.state(),
                job.state() == ImportState.READING && progress != null ? progress.words() : null,
                look(job, made),
                job.reason().orElse(null),
                job.duplicateOf().orElse(null),
                progress == null ? 0 : progress.done(),
                progress == null ? 0 : progress.of(),
                job.removedContent().orElse(null),
                job.warnings(),
                job.fetched().map(FetchRecord::address).orElse(null),
                made);
    }

    public boolean isMoving() {
        return !state.isFinal();
    }

    public boolean canBeRetried() {
        return state.canBeRetried();
    }

    public boolean isImported() {
        return state == ImportState.IMPORTED;
    }

    /** Whether everything that came of it is published. */
    public boolean isPublished() {
        return articles.stream().allMatch(Made::published);
    }

    /** How much of what came of it is flagged. */
    public int flags() {
        return articles.stream().mapToInt(each -> each.flags().size()).sum();
    }

    private static String look(ImportJob job, List<Made> made) {
        return switch (job.state()) {
            case QUEUED, CANCELLED -> "draft";
            case READING -> "pending";
            case REJECTED -> "rejected";
            case DUPLICATE -> "changes";
            case IMPORTED ->
                made.stream().allMatch(each -> each.published() || each.flags().isEmpty()) ? "accepted" : "changes";
        };
    }

    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        double megabytes = bytes / 1024.0 / 1024.0;
        return megabytes < 1
                ? (bytes + 1023) / 1024 + " kB"
                : String.format(Locale.ENGLISH, "%.1f MB", megabytes).replace(".0 ", " ");
    }
}
