package org.lectern.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.catalogue.index.IndexFollower;
import org.lectern.catalogue.index.IndexState;
import org.lectern.taxonomy.Taxonomy;

/** Asks the index where it is true to the database, and else the database. */
@ApplicationScoped
class Finders {

    private final IndexFollower index;
    private final Shelf shelf;
    private final Taxonomy taxonomy;

    @Inject
    Finders(IndexFollower index, Shelf shelf, Taxonomy taxonomy) {
        this.index = index;
        this.shelf = shelf;
        this.taxonomy = taxonomy;
    }

    /**
     * Puts a question, in a transaction of its own.
     *
     * @param question takes the finder, and why it is not the index when it is not
     */
    <T> T find(BiFunction<Finder, @Nullable SearchNotice, T> question) {
        return index.whenCurrent(session -> QuarkusTransaction.requiringNew()
                        .call(() -> question.apply(new IndexFinder(session, taxonomy), null)))
                .orElseGet(() ->
                        QuarkusTransaction.requiringNew().call(() -> question.apply(shelf, notice(index.state()))));
    }

    private static SearchNotice notice(IndexState state) {
        if (state instanceof IndexState.Building building) {
            return new SearchNotice(SearchNotice.Kind.BUILDING, words(building.done()), words(building.total()));
        }
        if (state instanceof IndexState.Unavailable unavailable) {
            return new SearchNotice(SearchNotice.Kind.UNAVAILABLE, unavailable.reason(), "");
        }
        return new SearchNotice(SearchNotice.Kind.CATCHING_UP, "", "");
    }

    private static String words(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
