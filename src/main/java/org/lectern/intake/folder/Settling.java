package org.lectern.intake.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells files that are whole from files that are still being written: one is whole when looks at least so far apart have
 * seen the same size and time of writing.
 */
public final class Settling {

    private record Seen(long size, long modifiedMs, Instant since) {}

    private final Duration quiet;
    private Map<String, Seen> seen = Map.of();

    /**
     * @param quiet how long a file must have stayed as it is
     */
    public Settling(Duration quiet) {
        this.quiet = quiet;
    }

    /** Takes a new look into account; files that are gone are forgotten. */
    public void look(List<FolderEntry> entries, Instant now) {
        Map<String, Seen> next = new HashMap<>();
        for (FolderEntry entry : entries) {
            Seen before = seen.get(entry.name());
            boolean same = before != null && before.size == entry.size() && before.modifiedMs == entry.modifiedMs();
            next.put(entry.name(), same ? before : new Seen(entry.size(), entry.modifiedMs(), now));
        }
        seen = next;
    }

    /** Whether the file, as the last look saw it, has stayed so for long enough. */
    public boolean isWhole(String name, Instant now) {
        Seen last = seen.get(name);
        return last != null && !last.since.plus(quiet).isAfter(now);
    }
}
