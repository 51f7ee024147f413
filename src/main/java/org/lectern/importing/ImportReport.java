package org.lectern.importing;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportState;
import org.lectern.intake.Progress;
import org.lectern.library.Article;
import org.lectern.library.Field;
import org.lectern.library.Provenance;

/**
 * Everything that is known of one import: its steps, what was found and where, what was taken out.
 *
 * @param state of it and the files in it together
 * @param members the files in an archive or mail
 */
@TemplateData
public record ImportReport(
        ImportedFile file,
        String state,
        @Nullable String reason,
        String sha256,
        List<Step> steps,
        List<Evidence> evidence,
        List<String> removed,
        List<ImportedFile> members) {

    /**
     * A step on the way.
     *
     * @param at when it was done; null for the one that is going on
     */
    @TemplateData
    public record Step(@Nullable Instant at, String what) {}

    /** A value that was found, with the words it was read from. */
    @TemplateData
    public record Evidence(Field field, String value, String source, String words) {}

    /**
     * @param articles those that it made itself
     * @param members the files in it
     */
    static ImportReport of(
            ImportJob job,
            Whole whole,
            List<Article> articles,
            @Nullable Progress progress,
            List<ImportedFile> members,
            ImportingWords words) {
        ImportedFile file = ImportedFile.of(job, articles, progress);
        return new ImportReport(
                file,
                whole.state().id(),
                whole.reason(),
                job.sha256(),
                steps(job, file, words),
                articles.size() == 1 ? evidence(articles.get(0), words) : List.of(),
                job.removed(),
                members);
    }

    public boolean isMoving() {
        return state.equals(ImportState.READING.id()) || file.isMoving();
    }

    /** The articles that came of it and of the files in it. */
    List<ImportedFile.Made> made() {
        return Stream.concat(Stream.of(file), members.stream())
                .flatMap(each -> each.articles().stream())
                .toList();
    }

    private static List<Step> steps(ImportJob job, ImportedFile file, ImportingWords words) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(job.createdAt(), words.came(job.origin(), job.by())));
        job.fetched().ifPresent(fetched -> steps.add(new Step(null, fetched.words())));
        job.startedAt()
                .filter(at -> job.state() != ImportState.READING)
                .ifPresent(at -> steps.add(new Step(at, words.began())));
        job.mediaType().ifPresent(type -> steps.add(new Step(null, words.readAs(type))));
        steps.add(new Step(job.finishedAt().orElse(null), words.said(file)));
        return steps;
    }

    private static List<Evidence> evidence(Article article, ImportingWords words) {
        List<Evidence> found = new ArrayList<>();
        for (Map.Entry<Field, Provenance> each : article.provenance().entrySet()) {
            found.add(new Evidence(
                    each.getKey(),
                    article.value(each.getKey()).orElse(words.unknownConfirmed()),
                    each.getValue().source().id(),
                    each.getValue().evidence().orElse("")));
        }
        return found;
    }
}
