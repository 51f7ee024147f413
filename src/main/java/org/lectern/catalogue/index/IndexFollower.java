package org.lectern.catalogue.index;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index true to the database, in the background, from when the server answers. To follow a change, to mend an
 * index after a stop and to build one that is missing are the same walk, only longer.
 */
@ApplicationScoped
public class IndexFollower {

    private static final Logger LOG = Logger.getLogger(IndexFollower.class);
    private static final int PATIENCE_MILLIS = 2_000;
    private static final int AGAIN_SECONDS = 5;

    private final Changes changes;
    private final TakingUp takingUp;
    private final ShelfIndex index;
    private final boolean background;
    private final Semaphore calls = new Semaphore(0);
    private final Rounds rounds = new Rounds();
    private volatile boolean stopping;
    private volatile boolean doubted = true;
    private volatile IndexState state = new IndexState.Opening();
    private @Nullable Thread thread;

    @Inject
    IndexFollower(
            Changes changes,
            TakingUp takingUp,
            ShelfIndex index,
            @ConfigProperty(name = "lectern.background", defaultValue = "true") boolean background) {
        this.changes = changes;
        this.takingUp = takingUp;
        this.index = index;
        this.background = background;
    }

    /** Not before: opening the index takes a second or two that the start need not wait for. */
    synchronized void start(@ObservesAsync HttpServerStart event) {
        if (background && thread == null) {
            thread = new Thread(this::work, "search-index");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Nothing is interrupted: a thread that is interrupted in the index closes its files. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        Thread working = thread;
        if (working != null) {
            working.join(TimeUnit.SECONDS.toMillis(10));
        }
        index.close();
    }

    void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    public IndexState state() {
        return state;
    }

    /**
     * What the index answers, if it holds all that is committed, or does so in a moment; one statement finds that out.
     * Otherwise nothing, and {@link #state()} says why. No transaction may be open, since it might be waited for here.
     */
    public <T> Optional<T> whenCurrent(Function<SearchSession, T> question) {
        if (!isCurrent()) {
            return Optional.empty();
        }
        try (SearchSession session = index.session()) {
            return Optional.of(question.apply(session));
        } catch (SearchException broken) {
            LOG.error("The search index cannot answer; the database does", broken);
            doubted = true;
            wake();
            return Optional.empty();
        }
    }

    private boolean isCurrent() {
        if (!(state instanceof IndexState.Following)) {
            return false;
        }
        Changes.Present now = QuarkusTransaction.requiringNew().call(changes::present);
        boolean holds = !now.waiting() && index.position().reaches(now.position());
        return holds || rounds.waitForNext(this::wake, PATIENCE_MILLIS);
    }

    private void work() {
        while (!stopping) {
            try {
                round();
                calls.acquire();
                calls.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (Overtaken other) {
                giveUp(other);
                return;
            } catch (RuntimeException failed) {
                giveUp(failed);
                doubted = true;
                pause();
            }
        }
    }

    private void giveUp(RuntimeException why) {
        LOG.error("The search index cannot follow; meanwhile the database answers", why);
        state = new IndexState.Unavailable(reason(why));
        rounds.giveUp();
    }

    /** The file system's own words say more than those of the search engine around them. */
    private static String reason(Throwable why) {
        Throwable deepest = why;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("") + ".";
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(AGAIN_SECONDS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    /** Takes up all that waits; what was committed before it begins is held when it ends. */
    @ActivateRequestContext
    void round() {
        rounds.begin();
        if (doubted) {
            takingUp.open();
            doubted = false;
        }
        Changes.Waiting these = takingUp.waiting();
        long done = 0;
        int taken = 1;
        while (taken > 0 && !stopping) {
            if (these.count() > TakingUp.BATCH) {
                state = new IndexState.Building(done, these.count());
                rounds.giveUp();
            }
            taken = takingUp.batch(these);
            done = Math.min(done + taken, these.count());
        }
        state = new IndexState.Following();
        rounds.end();
    }
}
