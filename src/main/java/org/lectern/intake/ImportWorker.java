package org.lectern.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lectern.parsing.ParserPool;
import org.lectern.parsing.ParserSettings;

/** Reads queued files in the background, several at once. What a stop caught in mid-file is read again at start. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int STOP_SECONDS = 10;
    private static final int PAUSE_SECONDS = 10;

    private final ImportJobs jobs;
    private final Importer importer;
    private final ParserPool parsers;
    private final boolean background;
    private final int atOnce;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "imports"));
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean stopping;

    @Inject
    ImportWorker(
            ImportJobs jobs,
            Importer importer,
            ParserPool parsers,
            ParserSettings settings,
            @ConfigProperty(name = "lectern.background", defaultValue = "true") boolean background) {
        this.jobs = jobs;
        this.importer = importer;
        this.parsers = parsers;
        this.atOnce = settings.atOnce();
        this.background = background;
    }

    void start(@Observes StartupEvent event) {
        if (background) {
            QuarkusTransaction.requiringNew().run(() -> jobs.interrupted().forEach(ImportJob::recover));
            for (int i = 0; i < atOnce; i++) {
                threads.execute(this::work);
            }
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportJobs.Enqueued enqueued) {
        call();
    }

    /** Calls every thread once; calls that nobody has heard yet are enough. */
    private void call() {
        if (calls.availablePermits() < atOnce) {
            calls.release(atOnce);
        }
    }

    /** Nothing is interrupted: a thread that is interrupted in the database closes its file. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        calls.release(atOnce);
        parsers.close();
        threads.shutdown();
        if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An import is still being filed while Lectern stops; the next start looks at it again");
        }
    }

    private void work() {
        while (!stopping) {
            try {
                drain();
                // a call that was missed, or trouble with the database, costs a pause and no more
                calls.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException trouble) {
                LOG.error("The queue of imports could not be read; it is tried again", trouble);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads everything that waits and that nobody else is at, on the calling thread. */
    @ActivateRequestContext
    public void drain() {
        boolean more = true;
        while (more && !stopping) {
            more = false;
            for (String id : QuarkusTransaction.requiringNew().call(() -> jobs.nextQueued(atOnce))) {
                more |= !stopping && importer.importUnlessTaken(id);
            }
        }
    }

    /**
     * Reads these, several at once, and returns when all are done. What became of each is told on the calling thread, in
     * their order.
     */
    public void readAll(List<String> ids, Consumer<ImportJob> ended) {
        ExecutorService readers = Executors.newFixedThreadPool(atOnce, task -> new Thread(task, "imports"));
        try {
            List<Future<ImportJob>> jobs =
                    ids.stream().map(id -> readers.submit(() -> read(id))).toList();
            for (Future<ImportJob> job : jobs) {
                ended.accept(job.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while imports were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An import ended in an unexpected way", e.getCause());
        } finally {
            readers.shutdown();
        }
    }

    @ActivateRequestContext
    ImportJob read(String id) {
        return importer.importFile(id);
    }
}
