package org.lectern.intake.folder;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lectern.intake.Originals;

/** Looks at the import folder every few seconds while the server runs, and takes in what is whole where it is watched. */
@ApplicationScoped
class FolderWatch {

    /** Who brought a file that nobody sent. */
    static final String BY = "import folder";

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final ImportFolder folder;
    private final Originals originals;
    private final boolean background;
    private final Duration interval;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "import folder"));
    private String lastTrouble = "";

    @Inject
    FolderWatch(
            ImportFolder folder,
            Originals originals,
            @ConfigProperty(name = "lectern.background", defaultValue = "true") boolean background,
            @ConfigProperty(name = "lectern.import.look-every") Duration interval) {
        this.folder = folder;
        this.originals = originals;
        this.background = background;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        if (background) {
            originals.sweep();
            thread.scheduleWithFixedDelay(this::round, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Nothing is interrupted: a file that is being taken in is taken in whole. */
    void stop(@Observes ShutdownEvent event) {
        thread.shutdown();
    }

    @ActivateRequestContext
    void round() {
        try {
            if (folder.isWatched()) {
                folder.takeWhole(BY);
            } else {
                folder.look();
            }
            lastTrouble = "";
        } catch (RuntimeException trouble) {
            // said once, and tried again at the next round
            if (!lastTrouble.equals(trouble.toString())) {
                LOG.warn("The import folder could not be looked at; it is tried again", trouble);
                lastTrouble = trouble.toString();
            }
        }
    }
}
