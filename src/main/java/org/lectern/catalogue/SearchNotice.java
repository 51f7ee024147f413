package org.lectern.catalogue;

/**
 * Why the database answered and not the search index.
 *
 * @param first how many articles' changes are taken up, or for those who can mend it the reason
 * @param of how many
 */
record SearchNotice(Kind kind, String first, String of) {

    /** What is going on. */
    enum Kind {
        CATCHING_UP,
        BUILDING,
        UNAVAILABLE
    }

    public boolean isBuilding() {
        return kind == Kind.BUILDING;
    }

    public boolean isUnavailable() {
        return kind == Kind.UNAVAILABLE;
    }

    /** Filters are answered alike; only words are looked for in another way. */
    boolean matters(ShelfFilter filter) {
        return kind != Kind.CATCHING_UP || !filter.terms().isEmpty();
    }
}
