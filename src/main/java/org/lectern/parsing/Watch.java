package org.lectern.parsing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.ReadingProgress;

/** One reading as seen from outside: how far it is, and a way to stop it. Safe for use by several threads. */
public final class Watch {

    private @Nullable ReadingProgress progress;
    private @Nullable Runnable stop;
    private boolean cancelled;

    /** How far the file has been read, once the reader has told. */
    public synchronized Optional<ReadingProgress> progress() {
        return Optional.ofNullable(progress);
    }

    /** Stops the reading, now or as soon as it begins. */
    public synchronized void cancel() {
        cancelled = true;
        if (stop != null) {
            stop.run();
        }
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized void at(ReadingProgress now) {
        progress = now;
    }

    synchronized void begin(Runnable howToStop) {
        stop = howToStop;
        if (cancelled) {
            howToStop.run();
        }
    }

    synchronized void end() {
        stop = null;
    }
}
