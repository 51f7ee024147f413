package org.lectern.extraction.removal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.extraction.RemovedContent;
import org.lectern.extraction.RemovedContent.Kind;

/** Counts by kind. */
public final class Tally {

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** Adds to a kind; nothing changes for 0. */
    public Tally add(Kind kind, long count) {
        if (count > 0) {
            counts.merge(kind, (int) Math.min(count, Integer.MAX_VALUE / 2), Integer::sum);
        }
        return this;
    }

    /** Adds all of another. */
    public Tally add(List<RemovedContent> others) {
        others.forEach(other -> add(other.kind(), other.count()));
        return this;
    }

    /** What was counted, in the order of the kinds. */
    public List<RemovedContent> all() {
        return counts.entrySet().stream()
                .map(each -> new RemovedContent(each.getKey(), each.getValue()))
                .toList();
    }
}
