package org.lectern.readership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Remembers openings one after the other on a thread of its own, so that no page waits for it or fails with it. An opening
 * that cannot be kept is said in the log and forgotten: the article then counts as unread once more than it should.
 */
@ApplicationScoped
public class Readership {

    private static final Logger LOG = Logger.getLogger(Readership.class);
    private static final int WAITING_AT_MOST = 10_000;
    private static final int STOP_SECONDS = 5;

    private final ArticleReadings readings;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING_AT_MOST), task -> {
                Thread made = new Thread(task, "readership");
                made.setDaemon(true);
                return made;
            });

    @Inject
    Readership(ArticleReadings readings) {
        this.readings = readings;
    }

    /** Takes note of an opening and returns at once; it never throws. */
    public void note(Opening opening) {
        try {
            thread.execute(() -> keep(opening));
        } catch (RejectedExecutionException e) {
            LOG.warnf("That %s was opened is not remembered: too many are waiting", opening.article());
        }
    }

    /** What is waiting is kept before the database closes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Some openings of articles were not remembered before Lectern stopped");
        }
    }

    /** A second server may keep the same first opening at the same moment; the second attempt then finds it there. */
    void keep(Opening opening) {
        try {
            QuarkusTransaction.requiringNew().run(() -> readings.keep(opening));
        } catch (RuntimeException first) {
            try {
                QuarkusTransaction.requiringNew().run(() -> readings.keep(opening));
            } catch (RuntimeException e) {
                LOG.warnf("That %s was opened could not be remembered: %s", opening.article(), e.getMessage());
            }
        }
    }
}
