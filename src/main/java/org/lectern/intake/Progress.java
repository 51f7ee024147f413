package org.lectern.intake;

import org.lectern.extraction.ReadingProgress;

/**
 * How far an import has been read, for people.
 *
 * @param words such as “page 3 of 12”
 * @param done how many pages or parts are read
 * @param of how many there are, or 0 where that is not known
 */
public record Progress(String words, int done, int of) {

    static Progress of(ReadingProgress reading) {
        String unit = reading.unit() == ReadingProgress.Unit.PAGES ? "page " : "part ";
        int at = reading.done() + 1;
        String words = reading.of() == 0 ? unit + at : unit + Math.min(at, reading.of()) + " of " + reading.of();
        return new Progress(words, reading.done(), reading.of());
    }
}
