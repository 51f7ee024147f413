package org.lectern.catalogue.index;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Takes up into the index what waits for it, a batch at a time. Files and database cannot change in one transaction: the
 * index says first what it is about to take up, and last how far it has come, so a stop at any moment is mended.
 */
@ApplicationScoped
class TakingUp {

    /** How many changes are taken up at once. */
    static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(TakingUp.class);

    private final Changes changes;
    private final ReadArticles articles;
    private final ShelfIndex index;

    @Inject
    TakingUp(Changes changes, ReadArticles articles, ShelfIndex index) {
        this.changes = changes;
        this.articles = articles;
        this.index = index;
    }

    /** Opens the index. When it is not that of this database as it stands, every article waits for it afterwards. */
    void open() {
        Changes.Position database =
                QuarkusTransaction.requiringNew().call(changes::present).position();
        Optional<List<String>> again = index.openFor(database);
        if (again.isEmpty()) {
            LOG.info("The search index is built from the database");
            index.reached(QuarkusTransaction.requiringNew().call(changes::startOver));
        } else if (!again.get().isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> changes.note(again.get()));
            index.reached(database);
        }
    }

    Changes.Waiting waiting() {
        return QuarkusTransaction.requiringNew().call(changes::waiting);
    }

    /**
     * Takes up the next batch of these.
     *
     * @return how many changes it had; none when all are taken up
     */
    int batch(Changes.Waiting these) {
        List<Changes.Change> batch = QuarkusTransaction.requiringNew().call(() -> changes.next(these.last(), BATCH));
        if (!batch.isEmpty()) {
            Set<String> ids = batch.stream().map(Changes.Change::article).collect(Collectors.toSet());
            index.announce(ids);
            write(ids);
            Changes.Position before = index.position();
            index.reached(QuarkusTransaction.requiringNew().call(() -> changes.done(batch, before)));
        }
        return batch.size();
    }

    private void write(Collection<String> ids) {
        List<IndexedArticle> present = QuarkusTransaction.requiringNew().call(() -> articles.among(ids));
        Set<String> gone = new LinkedHashSet<>(ids);
        present.forEach(each -> gone.remove(each.id()));
        index.write(present, gone);
    }
}
