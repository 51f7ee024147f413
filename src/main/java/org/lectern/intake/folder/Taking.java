package org.lectern.intake.folder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.lectern.intake.Arrival;
import org.lectern.intake.ImportJob;
import org.lectern.intake.ImportJobs;
import org.lectern.intake.Originals;
import org.lectern.intake.PlainFile;
import org.lectern.intake.metadata.Beside;

/** Puts a file of the folder in the queue and records it, in one transaction. */
@ApplicationScoped
class Taking {

    private static final Logger LOG = Logger.getLogger(Taking.class);

    private final ImportJobs jobs;
    private final Originals originals;
    private final FolderFiles files;
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    @Inject
    Taking(ImportJobs jobs, Originals originals, FolderFiles files) {
        this.jobs = jobs;
        this.originals = originals;
        this.files = files;
    }

    /** What was recorded; nothing when the file is no longer what the look saw, and the next look decides. */
    Optional<FolderFile> take(Path folder, FolderEntry entry, Beside beside, String by) {
        if (PlainFile.refusal(folder.resolve(entry.name()), folder).isPresent()) {
            return Optional.empty();
        }
        try {
            Originals.Kept kept = originals.keep(entry.file());
            Optional<FolderFile> taken = QuarkusTransaction.requiringNew().call(() -> record(entry, kept, beside, by));
            troubles.remove(entry.name());
            return taken;
        } catch (UncheckedIOException e) {
            String trouble = entry.name() + " could not be read and is tried again. Check who may read it.";
            if (troubles.put(entry.name(), trouble) == null) {
                LOG.warn(trouble, e);
            }
            return Optional.empty();
        }
    }

    /** Bytes that came in before, by this way or another, are recorded and not imported again. */
    private Optional<FolderFile> record(FolderEntry entry, Originals.Kept kept, Beside beside, String by) {
        Optional<ImportJob> before = jobs.ofContent(kept.sha256());
        if (kept.size() != entry.size()) {
            if (before.isEmpty()) {
                originals.remove(kept.sha256());
            }
            return Optional.empty();
        }
        ImportJob job = before.orElseGet(
                () -> jobs.enqueue(List.of(arrival(entry, kept, ImportJob.Origin.FOLDER, beside, by)), null)
                        .get(0));
        FolderFile file = new FolderFile(entry, kept.sha256(), job.id(), TakenFiles.digest(beside.of(entry.name())));
        files.record(file);
        return Optional.of(file);
    }

    private static Arrival arrival(
            FolderEntry entry, Originals.Kept kept, ImportJob.Origin origin, Beside beside, String by) {
        return new Arrival(entry.name(), kept, origin, beside.of(entry.name()), by)
                .warned(beside.faultsOf(entry.name()));
    }

    List<ImportJob> enqueueSamples(List<FolderEntry> samples, Beside beside, String by) {
        List<Arrival> arrivals = samples.stream()
                .map(entry -> arrival(entry, originals.keep(entry.file()), ImportJob.Origin.SAMPLES, beside, by))
                .toList();
        return jobs.enqueue(arrivals, null);
    }

    /** Files that could not be read, one sentence each. */
    List<String> troubles() {
        return List.copyOf(troubles.values());
    }
}
