package org.lectern.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.editions.Arrivals;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.RemovedContent;
import org.lectern.library.Articles;
import org.lectern.library.Draft;

/**
 * Puts what was read from a file into the library, and its outcome into the row, in one transaction: the same bytes give
 * an article once, and a row that was cancelled meanwhile gives none.
 */
@ApplicationScoped
class Filing {

    private static final int TRIES = 3;

    private final ImportJobs jobs;
    private final ImportContents contents;
    private final Articles articles;
    private final Arrivals arrivals;

    @Inject
    Filing(ImportJobs jobs, ImportContents contents, Articles articles, Arrivals arrivals) {
        this.jobs = jobs;
        this.contents = contents;
        this.articles = articles;
        this.arrivals = arrivals;
    }

    /** Ends the import as a duplicate where its bytes have been imported before; false when they have not. */
    boolean asDuplicate(ImportJob job) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<String> first = contents.importOf(job.sha256());
            first.ifPresent(id -> settle(job, row -> duplicateOf(id)));
            return first.isPresent();
        });
    }

    /** Ends the import with an article, or as a duplicate when another import of these bytes was faster. */
    void file(ImportJob job, ExtractedDocument document) {
        for (int attempt = 1; !asDuplicate(job); attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> settle(job, row -> imported(row, document)));
                return;
            } catch (PersistenceException claimed) {
                // another import of these bytes was faster, or is still at it
                if (attempt == TRIES) {
                    throw claimed;
                }
            }
        }
    }

    /** Ends the import of a file that only holds others. */
    void unpacked(ImportJob job) {
        QuarkusTransaction.requiringNew().run(() -> settle(job, row -> new ImportOutcome.Unpacked()));
    }

    void reject(ImportJob job, String reason) {
        QuarkusTransaction.requiringNew().run(() -> settle(job, row -> new ImportOutcome.Rejected(reason)));
    }

    private void settle(ImportJob job, Function<ImportJob, ImportOutcome> outcome) {
        ImportJob row = jobs.locked(job.id());
        if (row.isReading()) {
            row.finish(outcome.apply(row));
        }
    }

    private ImportOutcome duplicateOf(String firstJob) {
        return articles.ofImport(firstJob).stream()
                .findFirst()
                .<ImportOutcome>map(article -> new ImportOutcome.Duplicate(article.id()))
                .orElseGet(() -> new ImportOutcome.Rejected("The same file was imported before."));
    }

    private ImportOutcome imported(ImportJob row, ExtractedDocument document) {
        contents.claim(row);
        row.readAs(
                document.mediaType(),
                document.articles().stream()
                        .flatMap(article -> article.removed().stream())
                        .toList(),
                RemovedContent.inWords(document.removedContent()));
        Draft draft = Drafting.of(row, document);
        return ImportOutcome.of(
                row.origin() == ImportJob.Origin.SAMPLES ? arrivals.takeSample(draft) : arrivals.take(draft));
    }
}
