package org.lectern.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.parsing.Watch;

/** The imports that this server is busy with: how far each is, and who waits for its end. Kept in memory only. */
@ApplicationScoped
public class UnderWay {

    private final Map<String, Work> byJob = new ConcurrentHashMap<>();

    /** One import while it is worked on. */
    record Work(Watch watch, CompletableFuture<Void> end) {}

    /** How far the reading of this import is, where it is being read and has told. */
    public Optional<Progress> progress(String jobId) {
        return Optional.ofNullable(byJob.get(jobId))
                .flatMap(work -> work.watch().progress())
                .map(Progress::of);
    }

    /** Begins; empty when another thread is on it already. */
    Optional<Watch> begin(String jobId) {
        Work mine = new Work(new Watch(), new CompletableFuture<>());
        return byJob.putIfAbsent(jobId, mine) == null ? Optional.of(mine.watch()) : Optional.empty();
    }

    void end(String jobId) {
        Work work = byJob.remove(jobId);
        if (work != null) {
            work.end().complete(null);
        }
    }

    /** Waits until nobody works on this import. */
    void awaitEnd(String jobId) {
        Work work = byJob.get(jobId);
        if (work != null) {
            work.end().join();
        }
    }

    /** A row that says cancelled needs no reading. */
    void stop(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportJobs.Cancelled cancelled) {
        Work work = byJob.get(cancelled.id());
        if (work != null) {
            work.watch().cancel();
        }
    }
}
