package org.lectern.fetching;

import java.time.Duration;

/** The moment at which everything about one address must be over, redirects and look-ups included. */
record Deadline(long atNanos, Duration limit) {

    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos(), limit);
    }

    boolean isOver() {
        return atNanos - System.nanoTime() <= 0;
    }

    /** What is left, at least a millisecond: a time-out of nothing would be none. */
    Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, atNanos - System.nanoTime()));
    }
}
