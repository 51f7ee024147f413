package org.lectern.catalogue.index;

/** The index of another process follows the same database, so this one misses what that one has taken up. */
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    Overtaken() {
        super("Another Lectern works with this database and keeps its search index. Only one may serve at a time.");
    }
}
