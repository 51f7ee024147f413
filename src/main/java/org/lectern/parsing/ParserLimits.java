package org.lectern.parsing;

import java.time.Duration;

/**
 * What reading one file may cost, and the words for a file that costs more.
 *
 * @param memory the heap, in bytes
 */
record ParserLimits(Duration time, long memory) {

    private static final long MEGABYTE = 1024 * 1024;

    long megabytes() {
        return Math.max(1, memory / MEGABYTE);
    }

    String tookTooLong(String fileName) {
        return "Reading %s took longer than %s, the most that one file may take. Save its text alone and import that."
                .formatted(fileName, inWords(time));
    }

    String neededTooMuch(String fileName) {
        return "Reading %s needed more than %d MB of memory, the most that one file may take. Save its text alone and"
                        .formatted(fileName, megabytes())
                + " import that.";
    }

    String diedTwice(String fileName) {
        return "The process that read %s ended unexpectedly, twice. Save its text alone and import that, or try again."
                .formatted(fileName);
    }

    private static String inWords(Duration time) {
        return time.toMillis() % 1000 == 0
                ? time.toSeconds() == 1 ? "1 second" : time.toSeconds() + " seconds"
                : time.toMillis() + " milliseconds";
    }
}
