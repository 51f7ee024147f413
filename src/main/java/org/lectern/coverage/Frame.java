package org.lectern.coverage;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.coverage.matrix.Axis;
import org.lectern.coverage.matrix.Counted;
import org.lectern.coverage.matrix.CoverageQuery;
import org.lectern.coverage.matrix.Matrix;
import org.lectern.search.Address;
import org.lectern.taxonomy.Topic;

/**
 * What stands around a matrix: what is counted, what narrows it, and its sums.
 *
 * @param accepted whether only accepted annotations count
 * @param outlet the only outlet, “unknown” for those without one; null for all
 * @param total the sums of all rows, of other pages too
 */
record Frame(
        boolean byOutlet,
        boolean accepted,
        @Nullable String outlet,
        String stance,
        String from,
        String to,
        String find,
        List<Topic> topics,
        Matrix.Line total,
        Links links) {

    /** Whether a filter may be why there is nothing. */
    public boolean isNarrowed() {
        return outlet != null || !stance.isEmpty() || !from.isEmpty() || !to.isEmpty() || !find.isEmpty();
    }

    /** The only outlet in words, where there is one. */
    public String outletOr(String unknown) {
        return outlet == null || outlet.equals(AnnotationFilter.UNKNOWN_OUTLET) ? unknown : outlet;
    }

    /** Where the choices lead. */
    record Links(
            String outlets,
            String months,
            String onlyAccepted,
            String all,
            String everyOutlet,
            String clear,
            String untagged,
            String csv) {}

    static Frame of(CoverageQuery query, Matrix matrix) {
        return new Frame(
                query.axis() == Axis.OUTLET,
                query.counted() == Counted.ACCEPTED,
                query.outlet().stream()
                        .filter(each -> !each.isBlank())
                        .findFirst()
                        .orElse(null),
                query.stance().stream().findFirst().orElse(""),
                Objects.toString(query.from(), ""),
                Objects.toString(query.to(), ""),
                Objects.toString(query.find(), ""),
                matrix.topics(),
                matrix.total(),
                links(query));
    }

    private static Links links(CoverageQuery query) {
        Ways ways = new Ways(query);
        Address address = query.address();
        return new Links(
                ways.by(Axis.OUTLET),
                ways.by(Axis.MONTH),
                ways.counting(Counted.ACCEPTED),
                ways.counting(Counted.ALL),
                address.without("outlet").toString(),
                address.without("outlet")
                        .without("stance")
                        .without("from")
                        .without("to")
                        .without("find")
                        .toString(),
                query.narrowed(Address.of("/annotations"))
                        .with("topic", AnnotationFilter.UNTAGGED)
                        .withAll("state", query.counted().states())
                        .toString(),
                address.at("/api/coverage").with("format", "csv").toString());
    }
}
