package org.lectern.taxonomy.file;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that all of it is told at once. */
final class Faults {

    private static final int TOLD = 100;

    private final List<VersionRefused.Fault> found = new ArrayList<>();

    void add(String entry, String detail) {
        if (found.size() < TOLD) {
            found.add(new VersionRefused.Fault(entry, detail));
        }
    }

    /**
     * @throws VersionRefused when there is any
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw new VersionRefused(found);
        }
    }
}
