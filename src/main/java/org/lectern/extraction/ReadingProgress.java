package org.lectern.extraction;

/**
 * How far a file has been read.
 *
 * @param done pages or parts that are read, from 0
 * @param of how many there are; 0 where that is not known beforehand
 */
public record ReadingProgress(Unit unit, int done, int of) {

    /** What is counted. */
    public enum Unit {
        PAGES,
        PARTS
    }

    /** Is told, often and on the reading thread, how far the reading is. */
    public interface Listener {
        void at(ReadingProgress progress);

        /** Nobody wants to know. */
        static Listener none() {
            return progress -> {};
        }
    }
}
