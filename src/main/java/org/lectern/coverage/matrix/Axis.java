package org.lectern.coverage.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.problem.Invalid;

/** What the rows of a coverage matrix are; its columns are the topics. */
public enum Axis {
    OUTLET,
    /** The month of publication, and within it the stance. */
    MONTH;

    /** The word in an address. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws Invalid when there are no such rows
     */
    static Axis of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "by",
                        "“" + id + "” makes no rows. There are "
                                + Arrays.stream(values()).map(Axis::id).collect(Collectors.joining(" and ")) + "."));
    }
}
