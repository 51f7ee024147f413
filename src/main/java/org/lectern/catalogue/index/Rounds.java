package org.lectern.catalogue.index;

import java.util.concurrent.TimeUnit;

/** Lets others wait for the end of a round of work that begins after they asked. */
final class Rounds {

    private long begun;
    private long ended;
    private long givenUp;

    synchronized void begin() {
        begun++;
    }

    synchronized void end() {
        ended = begun;
        notifyAll();
    }

    /** Nobody need wait any longer: the round fails, or takes long. */
    synchronized void giveUp() {
        givenUp++;
        notifyAll();
    }

    /**
     * Waits for the end of the next round to begin.
     *
     * @param wake asks for it
     * @return whether it ended in time
     */
    synchronized boolean waitForNext(Runnable wake, long millis) {
        long wanted = begun + 1;
        long given = givenUp;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        wake.run();
        while (ended < wanted && givenUp == given) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return ended >= wanted;
    }
}
