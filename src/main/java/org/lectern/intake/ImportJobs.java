package org.lectern.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every query about imports, and the way in: {@link #enqueue}. */
@ApplicationScoped
public class ImportJobs implements PanacheRepositoryBase<ImportJob, String> {

    private static final int FILE_NAME_MAX = 300;

    private final Originals originals;
    private final Event<Enqueued> enqueued;

    @Inject
    ImportJobs(Originals originals, Event<Enqueued> enqueued) {
        this.originals = originals;
        this.enqueued = enqueued;
    }

    /** Told once the row is committed, so that the worker finds it. */
    record Enqueued(String id) {}

    /**
     * Keeps the file and makes its row. Must be called in a transaction; reading begins after it.
     *
     * @param name the file's name for people; folders in it are dropped
     */
    public ImportJob enqueue(Path file, String name, ImportJob.Origin origin, @Nullable Sidecar sidecar, String by) {
        ImportJob job = new ImportJob(plainName(name), originals.keep(file), origin, sidecar, by);
        persist(job);
        enqueued.fire(new Enqueued(job.id()));
        return job;
    }

    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        last.substring(Math.max(0, last.length() - FILE_NAME_MAX))
                .codePoints()
                .filter(ImportJobs::isShown)
                .forEach(clean::appendCodePoint);
        String shown = clean.toString().strip();
        return shown.isEmpty() ? "unnamed" : shown;
    }

    private static boolean isShown(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    /** Puts a finished job back in the queue. */
    public void retry(ImportJob job) {
        if (job.state() == ImportState.REJECTED || job.state() == ImportState.CANCELLED) {
            job.queueAgain();
            enqueued.fire(new Enqueued(job.id()));
        }
    }

    /** Takes a waiting job out of the queue; one that is being read goes on. */
    public void cancel(ImportJob job) {
        if (job.state() == ImportState.QUEUED) {
            job.cancel();
        }
    }

    /**
     * @throws ImportNotFound when there is none
     */
    public ImportJob get(String id) {
        return findByIdOptional(id).orElseThrow(() -> new ImportNotFound(id));
    }

    Optional<ImportJob> nextQueued() {
        return find("state = ?1 order by createdAt, id", ImportState.QUEUED).firstResultOptional();
    }

    /** An earlier import of the same bytes that gave an article. */
    Optional<ImportJob> importedBefore(ImportJob job) {
        return find("sha256 = ?1 and state = ?2 and id <> ?3", job.sha256(), ImportState.IMPORTED, job.id())
                .firstResultOptional();
    }

    /** Jobs that a stop caught in mid-file. */
    List<ImportJob> interrupted() {
        return list("state", ImportState.READING);
    }

    public List<ImportJob> newestFirst(int atMost) {
        return find("order by createdAt desc, id desc").page(0, atMost).list();
    }

    public long waiting() {
        return count("state in ?1", Set.of(ImportState.QUEUED, ImportState.READING));
    }

    /** Those of these hashes whose bytes came in before, whatever became of them. */
    Set<String> known(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(getSession()
                .createQuery(
                        "select distinct j.sha256 from ImportJob j where j.sha256 in :hashes and j.state <> :cancelled",
                        String.class)
                .setParameterList("hashes", hashes)
                .setParameter("cancelled", ImportState.CANCELLED)
                .list());
    }

    public List<ImportJob> samples() {
        return list("origin", ImportJob.Origin.SAMPLES);
    }

    /** Deletes a row for good, and its original where no other row needs it; only samples go this way. */
    public void forget(ImportJob job) {
        delete(job);
        if (count("sha256 = ?1 and id <> ?2", job.sha256(), job.id()) == 0) {
            originals.remove(job.sha256());
        }
    }

    public List<ImportJob> all() {
        return listAll();
    }
}
