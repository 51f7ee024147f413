package org.lectern.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lectern.extraction.ArticleReader;
import org.lectern.extraction.ExtractedDocument;
import org.lectern.extraction.UnreadableFile;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Draft;
import org.lectern.library.Flag;

/** Takes one file from its row to its outcome. Whatever is in the file, the row ends in a state with a reason. */
@ApplicationScoped
public class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);

    private final ImportJobs jobs;
    private final Originals originals;
    private final Articles articles;
    private final TimedReading reading;
    private final long maxFileSize;

    @Inject
    Importer(
            ImportJobs jobs,
            Originals originals,
            Articles articles,
            @ConfigProperty(name = "lectern.max-file-size") MemorySize maxFileSize) {
        this.jobs = jobs;
        this.originals = originals;
        this.articles = articles;
        this.reading = new TimedReading(new ArticleReader());
        this.maxFileSize = maxFileSize.asLongValue();
    }

    /**
     * Reads the file of a waiting job and files its article; a job that is not waiting is returned as it is. One file at
     * a time, so that the same bytes sent twice at once give one article. Not to be called in a transaction.
     */
    public synchronized ImportJob importFile(String jobId) {
        ImportJob job = QuarkusTransaction.requiringNew().call(() -> {
            ImportJob found = jobs.get(jobId);
            return found.state() == ImportState.QUEUED ? found.begin() : found;
        });
        if (job.state() != ImportState.READING) {
            return job;
        }
        try {
            return finish(jobId, read(job));
        } catch (UnreadableFile unreadable) {
            return reject(jobId, String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "%s could not be imported", job.fileName());
            return reject(
                    jobId,
                    "Reading " + job.fileName() + " failed in an unexpected way. The original is kept; the log has the"
                            + " details.");
        }
    }

    private Optional<ExtractedDocument> read(ImportJob job) throws UnreadableFile {
        if (job.size() > maxFileSize) {
            throw new UnreadableFile(job.fileName() + " is larger than the " + maxFileSize / (1024 * 1024)
                    + " MB that are taken. Save its text alone and import that.");
        }
        boolean seen = QuarkusTransaction.requiringNew()
                .call(() -> jobs.importedBefore(job).isPresent());
        return seen ? Optional.empty() : Optional.of(reading.read(originals.pathOf(job.sha256()), job.fileName()));
    }

    private ImportJob finish(String jobId, Optional<ExtractedDocument> document) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportJob job = jobs.get(jobId);
            job.finish(document.isPresent() ? file(job, document.get()) : duplicate(job));
            return job;
        });
    }

    private ImportJob reject(String jobId, String reason) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportJob job = jobs.get(jobId);
            job.finish(new ImportOutcome.Rejected(reason));
            return job;
        });
    }

    private ImportOutcome duplicate(ImportJob job) {
        return jobs.importedBefore(job)
                .flatMap(first -> articles.ofImport(first.id()).stream().findFirst())
                .<ImportOutcome>map(article -> new ImportOutcome.Duplicate(article.id()))
                .orElseGet(() -> new ImportOutcome.Rejected("The same file was imported before."));
    }

    private ImportOutcome file(ImportJob job, ExtractedDocument document) {
        List<String> removed = document.articles().stream()
                .flatMap(article -> article.removed().stream())
                .toList();
        job.readAs(document.mediaType(), removed);
        Draft draft = Drafting.of(job, document);
        if (articles.withText(draft.text()).isPresent()) {
            draft.flags().add(Flag.NEAR_DUPLICATE);
        }
        Article article = job.origin() == ImportJob.Origin.SAMPLES ? articles.addSample(draft) : articles.add(draft);
        return new ImportOutcome.Imported(List.of(article));
    }
}
