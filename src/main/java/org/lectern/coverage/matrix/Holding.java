package org.lectern.coverage.matrix;

/**
 * What is here to be read in one place.
 *
 * @param articles how many
 * @param read how many of them a member has opened, or has marked as far as the reader may see
 * @param readers how many members have opened any of them
 */
public record Holding(Place place, long articles, long read, long readers) {

    static Holding none(Place place) {
        return new Holding(place, 0, 0, 0);
    }
}
