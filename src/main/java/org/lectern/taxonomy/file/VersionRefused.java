package org.lectern.taxonomy.file;

import java.util.List;
import org.lectern.problem.Problem;

/** A file of which no version of the taxonomy can be made. */
public class VersionRefused extends Problem {

    /**
     * What is wrong with an entry.
     *
     * @param entry which one: a topic, a line of the mapping, or the file
     */
    public record Fault(String entry, String detail) {}

    private final List<Fault> faults;

    VersionRefused(List<Fault> faults) {
        super(
                Kind.INVALID,
                "This is no version of the taxonomy",
                (faults.size() == 1 ? "One thing is" : faults.size() + " things are") + " wrong. "
                        + faults.get(0).entry() + ": " + faults.get(0).detail());
        this.faults = List.copyOf(faults);
        with("field", "taxonomy");
        with("errors", this.faults);
    }

    static VersionRefused unreadable(String detail) {
        return new VersionRefused(List.of(new Fault("file", detail)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
