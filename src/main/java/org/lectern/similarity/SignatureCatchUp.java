package org.lectern.similarity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lectern.library.Articles;

/**
 * Puts the texts that are not yet where they can be found by likeness there: those from before there was such a place,
 * and those that came in past the importer. It can be stopped at any time and goes on at the next start.
 */
@ApplicationScoped
public class SignatureCatchUp {

    private static final Logger LOG = Logger.getLogger(SignatureCatchUp.class);
    private static final int AT_ONCE = 100;
    private static final int BETWEEN_LINES = 1000;

    private final Signatures signatures;
    private final NearDuplicates nearDuplicates;
    private final Articles articles;
    private final boolean background;
    private volatile boolean stopping;

    @Inject
    SignatureCatchUp(
            Signatures signatures,
            NearDuplicates nearDuplicates,
            Articles articles,
            @ConfigProperty(name = "lectern.background", defaultValue = "true") boolean background) {
        this.signatures = signatures;
        this.nearDuplicates = nearDuplicates;
        this.articles = articles;
        this.background = background;
    }

    void start(@Observes StartupEvent event) {
        if (background) {
            Thread thread = new Thread(this::run, "likeness of texts");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /**
     * Goes through all articles on the calling thread.
     *
     * @return how many were put in their place
     */
    @ActivateRequestContext
    public int run() {
        int done = 0;
        String last = "";
        while (!stopping) {
            String after = last;
            List<String> next = QuarkusTransaction.requiringNew().call(() -> batch(after));
            if (next.isEmpty()) {
                break;
            }
            done += next.size();
            last = next.get(next.size() - 1);
            if (done % BETWEEN_LINES == 0) {
                LOG.infof("%d texts prepared for the search for near-duplicates so far", done);
            }
        }
        if (done > 0) {
            LOG.infof("%d texts prepared for the search for near-duplicates", done);
        }
        return done;
    }

    private List<String> batch(String after) {
        nearDuplicates.awaitTurn();
        List<String> ids = signatures.unsigned(after, AT_ONCE);
        ids.forEach(id -> articles.findByIdOptional(id).ifPresent(article -> {
            article.keyAddress();
            nearDuplicates.keep(article);
        }));
        return ids;
    }
}
