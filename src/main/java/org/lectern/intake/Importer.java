package org.lectern.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lectern.extraction.UnreadableFile;
import org.lectern.parsing.ParserPool;
import org.lectern.parsing.ReadingStopped;
import org.lectern.parsing.Watch;

/** Takes one file from its row to its outcome. Whatever is in the file, the row ends in a state with a reason. */
@ApplicationScoped
public class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);

    private final ImportJobs jobs;
    private final Originals originals;
    private final Filing filing;
    private final Unpacking unpacking;
    private final ParserPool parsers;
    private final UnderWay underWay;
    private final long maxFileSize;

    @Inject
    Importer(
            ImportJobs jobs,
            Originals originals,
            Filing filing,
            Unpacking unpacking,
            ParserPool parsers,
            UnderWay underWay,
            @ConfigProperty(name = "lectern.max-file-size") MemorySize maxFileSize) {
        this.jobs = jobs;
        this.originals = originals;
        this.filing = filing;
        this.unpacking = unpacking;
        this.parsers = parsers;
        this.underWay = underWay;
        this.maxFileSize = maxFileSize.asLongValue();
    }

    /**
     * Reads the file of a waiting job and files its article. Where another thread is at it already its end is awaited; a
     * job that does not wait is returned as it is. Not to be called in a transaction.
     */
    public ImportJob importFile(String jobId) {
        importUnlessTaken(jobId);
        underWay.awaitEnd(jobId);
        return row(jobId);
    }

    /** The same for those who have more to do than to wait for another thread; false when one is at it. */
    boolean importUnlessTaken(String jobId) {
        Optional<Watch> watch = underWay.begin(jobId);
        if (watch.isEmpty()) {
            return false;
        }
        try {
            if (QuarkusTransaction.requiringNew().call(() -> jobs.claim(jobId))) {
                settle(row(jobId), watch.get());
            }
            return true;
        } finally {
            underWay.end(jobId);
        }
    }

    private ImportJob row(String jobId) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.get(jobId));
    }

    private void settle(ImportJob job, Watch watch) {
        try {
            if (!filing.asDuplicate(job)) {
                settleUnclaimed(job, watch);
            }
        } catch (UnreadableFile unreadable) {
            filing.reject(job, String.valueOf(unreadable.getMessage()));
        } catch (ReadingStopped stopped) {
            giveBack(job);
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "%s could not be imported", job.fileName());
            filing.reject(
                    job,
                    "Reading " + job.fileName() + " failed in an unexpected way. The original is kept; the log has the"
                            + " details.");
        }
    }

    private void settleUnclaimed(ImportJob job, Watch watch) throws UnreadableFile, ReadingStopped {
        checkSize(job);
        boolean holdsOthers = unpacking.unpack(job);
        if (unpacking.isArchive(job)) {
            filing.unpacked(job);
            return;
        }
        try {
            filing.file(job, parsers.read(originals.pathOf(job.sha256()), job.fileName(), watch));
        } catch (UnreadableFile withoutText) {
            if (!holdsOthers) {
                throw withoutText;
            }
            filing.unpacked(job);
        }
    }

    private void checkSize(ImportJob job) throws UnreadableFile {
        if (job.size() > maxFileSize) {
            throw new UnreadableFile(job.fileName() + " is larger than the " + maxFileSize / (1024 * 1024)
                    + " MB that are taken. Save its text alone and import that.");
        }
    }

    /** Somebody cancelled, and the row says so already; or the server stops, and the next start goes on with it. */
    private void giveBack(ImportJob job) {
        QuarkusTransaction.requiringNew().run(() -> jobs.locked(job.id()).giveBack());
    }
}
