package org.lectern.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.intake.metadata.Sidecar;

/** Every query about single imports, the way in, {@link #enqueue}, and the steps of a row. */
@ApplicationScoped
public class ImportJobs implements PanacheRepositoryBase<ImportJob, String> {

    private static final Set<ImportState> UNFINISHED = Set.of(ImportState.QUEUED, ImportState.READING);

    private final Originals originals;
    private final ImportContents contents;
    private final Event<Enqueued> enqueued;
    private final Event<Cancelled> cancelled;

    @Inject
    ImportJobs(Originals originals, ImportContents contents, Event<Enqueued> enqueued, Event<Cancelled> cancelled) {
        this.originals = originals;
        this.contents = contents;
        this.enqueued = enqueued;
        this.cancelled = cancelled;
    }

    /** Told once rows are committed, so that the worker finds them. */
    record Enqueued() {}

    /** Told once a row says that it is cancelled, so that its reading stops. */
    record Cancelled(String id) {}

    /**
     * Keeps the file and makes its row. Must be called in a transaction; reading begins after it.
     *
     * @param name the file's name for people
     */
    public ImportJob enqueue(Path file, String name, ImportJob.Origin origin, @Nullable Sidecar sidecar, String by) {
        return enqueue(List.of(Arrival.of(originals, file, name, origin, sidecar, by)), null)
                .get(0);
    }

    /**
     * Makes rows for files that are kept already, in their order. Must be called in a transaction; reading begins after
     * it.
     *
     * @param request what tells this request from all others, so that its rows are found when it is sent again; or null
     */
    public List<ImportJob> enqueue(List<Arrival> arrivals, @Nullable String request) {
        List<ImportJob> made = new ArrayList<>();
        long run = currentRun();
        for (Arrival arrival : arrivals) {
            ImportJob job = new ImportJob(arrival, run);
            if (request != null) {
                job.belongsTo(request, made.size());
            }
            made.add(job);
        }
        persist(made);
        enqueued.fire(new Enqueued());
        return made;
    }

    /** Puts the files of a container in the queue, and says in its row what it held. */
    void enqueueMembers(String containerId, List<Arrival> arrivals, String words) {
        ImportJob container = locked(containerId);
        enqueue(arrivals, null).forEach(member -> member.belongsTo(container));
        container.holds(words);
    }

    /** Those of the files that lay in a file, in their order there. */
    public List<ImportJob> membersOf(String containerId) {
        return list("parentId = ?1 order by createdAt, id", containerId);
    }

    /** In how many containers a file lay. */
    int depthOf(ImportJob job) {
        int depth = 0;
        for (Optional<String> parent = job.parentId(); parent.isPresent(); depth++) {
            parent = get(parent.get()).parentId();
        }
        return depth;
    }

    /** An import and those of all files in it. */
    public List<ImportJob> withMembers(ImportJob job) {
        List<ImportJob> all = new ArrayList<>(List.of(job));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(membersOf(all.get(i).id()));
        }
        return all;
    }

    /** Keeps an original that comes with an article of another Lectern; nothing is left to read. */
    public ImportJob takeOver(Path file, String name, String by) {
        ImportJob job = new ImportJob(Arrival.of(originals, file, name, ImportJob.Origin.API, null, by), currentRun());
        job.finish(new ImportOutcome.Imported(List.of()));
        persist(job);
        return job;
    }

    /** Files that come while others wait belong to the same run; the first after a pause begins another. */
    private long currentRun() {
        Long newest = getEntityManager()
                .createQuery("select max(j.run) from ImportJob j", Long.class)
                .getSingleResult();
        long run = newest == null ? 0 : newest;
        return run > 0 && count("run = ?1 and state in ?2", run, UNFINISHED) > 0 ? run : run + 1;
    }

    /** The rows of a request that was answered before, in the order of its files; empty when there are none. */
    public List<ImportJob> ofRequest(String request) {
        return list("requestKey = ?1 order by requestPlace", request);
    }

    /** Puts a job that ended without an article back in the queue; throws {@link ImportSettled} otherwise. */
    public ImportJob retry(String id) {
        ImportJob job = locked(id);
        job.queueAgain();
        enqueued.fire(new Enqueued());
        return job;
    }

    /** Takes a job out of the queue or stops its reading; throws {@link ImportSettled} when it is done. */
    public ImportJob cancel(String id) {
        ImportJob job = locked(id);
        job.cancel();
        cancelled.fire(new Cancelled(id));
        return job;
    }

    /** Cancels all that wait; what is being read goes on. */
    public int cancelWaiting() {
        return update(
                "update versioned ImportJob set state = ?1, reason = ?2, finishedAt = ?3 where state = ?4",
                ImportState.CANCELLED,
                "Cancelled before it was read.",
                Instant.now(),
                ImportState.QUEUED);
    }

    /** Puts all that were rejected back in the queue. */
    public int retryRejected() {
        int again = update(
                "update versioned ImportJob set state = ?1, reason = null, finishedAt = null, attempts = 0, run = ?2"
                        + " where state = ?3",
                ImportState.QUEUED,
                currentRun(),
                ImportState.REJECTED);
        enqueued.fire(new Enqueued());
        return again;
    }

    /**
     * @throws ImportNotFound when there is none
     */
    public ImportJob get(String id) {
        return findByIdOptional(id).orElseThrow(() -> new ImportNotFound(id));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    ImportJob locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new ImportNotFound(id));
    }

    /** The ids of those that wait longest. */
    List<String> nextQueued(int atMost) {
        return getEntityManager()
                .createQuery("select j.id from ImportJob j where j.state = ?1 order by j.createdAt, j.id", String.class)
                .setParameter(1, ImportState.QUEUED)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Takes a waiting job for reading; of several that try, one is told yes. */
    boolean claim(String id) {
        return update(
                        "update versioned ImportJob set state = ?1, attempts = attempts + 1, startedAt = ?2"
                                + " where id = ?3 and state = ?4",
                        ImportState.READING,
                        Instant.now(),
                        id,
                        ImportState.QUEUED)
                == 1;
    }

    /** Jobs that a stop caught in mid-file. */
    List<ImportJob> interrupted() {
        return list("state", ImportState.READING);
    }

    /** The first import of these bytes, whatever became of it, unless it was cancelled. */
    public Optional<ImportJob> ofContent(String sha256) {
        return find("sha256 = ?1 and state <> ?2 order by createdAt, id", sha256, ImportState.CANCELLED)
                .firstResultOptional();
    }

    public List<ImportJob> samples() {
        return list("origin", ImportJob.Origin.SAMPLES);
    }

    /** Deletes a row for good, and its original where no other row needs it; only samples go this way. */
    public void forget(ImportJob job) {
        contents.forget(job);
        delete(job);
        if (count("sha256 = ?1 and id <> ?2", job.sha256(), job.id()) == 0) {
            originals.remove(job.sha256());
        }
    }

    public List<ImportJob> all() {
        return listAll();
    }
}
