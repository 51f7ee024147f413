package org.lectern.catalogue.index;

/** How the index stands to the database. */
public sealed interface IndexState {

    /** It is being opened. */
    record Opening() implements IndexState {}

    /** It follows: what has just changed is found in a moment. */
    record Following() implements IndexState {}

    /**
     * Much waits for it, so nobody waits for its end.
     *
     * @param done how many changes it has taken up
     * @param total of how many
     */
    record Building(long done, long total) implements IndexState {}

    /**
     * It cannot be read or written for now, or for good when another process keeps it.
     *
     * @param reason in words
     */
    record Unavailable(String reason) implements IndexState {}
}
