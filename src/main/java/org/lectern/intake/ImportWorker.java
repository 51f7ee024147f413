package org.lectern.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads queued files one after another in the background. What a stop caught in mid-file is read again at start. */
@ApplicationScoped
public class ImportWorker {

    private final ImportJobs jobs;
    private final Importer importer;
    private final boolean background;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "imports"));
    private volatile boolean stopping;

    @Inject
    ImportWorker(
            ImportJobs jobs,
            Importer importer,
            @ConfigProperty(name = "lectern.background", defaultValue = "true") boolean background) {
        this.jobs = jobs;
        this.importer = importer;
        this.background = background;
    }

    void start(@Observes StartupEvent event) {
        if (background) {
            QuarkusTransaction.requiringNew().run(() -> jobs.interrupted().forEach(ImportJob::queueAgain));
            thread.execute(this::drain);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportJobs.Enqueued enqueued) {
        if (background) {
            thread.execute(this::drain);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        thread.shutdown();
    }

    /** Reads everything that waits, on the calling thread. */
    @ActivateRequestContext
    public void drain() {
        while (!stopping) {
            Optional<String> next = QuarkusTransaction.requiringNew()
                    .call(() -> jobs.nextQueued().map(ImportJob::id));
            if (next.isEmpty()) {
                return;
            }
            importer.importFile(next.get());
        }
    }
}
