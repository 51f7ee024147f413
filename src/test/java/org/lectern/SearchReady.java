package org.lectern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.lectern.catalogue.index.IndexFollower;
import org.lectern.catalogue.index.IndexState;

/** For tests of what only the search index finds: it is opened after the server answers. */
@ApplicationScoped
public class SearchReady {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    IndexFollower index;

    /** Until the index follows the database. */
    public void await() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!(index.state() instanceof IndexState.Following)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The search index is " + index.state());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
