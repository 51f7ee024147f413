package org.lectern.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.coverage.matrix.Axis;
import org.lectern.coverage.matrix.Cell;
import org.lectern.coverage.matrix.Counted;
import org.lectern.coverage.matrix.CoverageQuery;
import org.lectern.coverage.matrix.Place;
import org.lectern.retrieval.AnnotationQuery;
import org.lectern.search.Address;

/** Where the cells and the heads of one matrix lead: to passages, to articles, to the months of an outlet. */
record Ways(CoverageQuery query) {

    /** How many articles an address can name and still be sent. */
    private static final int NAMED = 60;

    /** The passages of a place, of one topic or of those under none. */
    String passages(Place place, String topic) {
        return of(place, topic).at("/annotations").toString();
    }

    /** The passages of a cell: of its very articles, where they can be named; else of its dates. */
    String passages(Place place, Cell cell) {
        String topic = cell.topic().id();
        if (cell.ids().isEmpty() || cell.ids().size() > NAMED) {
            return passages(place, topic);
        }
        return new AnnotationQuery(
                        List.of(),
                        cell.ids(),
                        List.of(topic),
                        List.of(),
                        List.of(),
                        List.of(),
                        query.counted().states(),
                        null,
                        null,
                        null)
                .at("/annotations")
                .toString();
    }

    /** The articles of a place with what their sources say of themselves; syndicated copies are counted and shown. */
    String articles(Place place) {
        AnnotationQuery at = of(place, "");
        return Address.of("/library")
                .withAll("stance", at.stance())
                .withAll("outlet", at.outlet())
                .with("from", at.from())
                .with("to", at.to())
                .with("copies", "yes")
                .toString();
    }

    /** The same matrix of one outlet, by month. */
    String months(Place place) {
        Address months = Address.of(CoverageQuery.PATH)
                .with("by", Axis.MONTH.id())
                .withAll("outlet", outlets(place))
                .withAll("stance", query.stance())
                .with("from", query.from())
                .with("to", query.to());
        return counting(months, query.counted()).toString();
    }

    /** The same matrix with other rows. */
    String by(Axis axis) {
        return query.address()
                .without("by")
                .with("by", axis == Axis.OUTLET ? null : axis.id())
                .toString();
    }

    /** The same matrix, of other annotations. */
    String counting(Counted counted) {
        return counting(query.address().without("state"), counted).toString();
    }

    private static Address counting(Address address, Counted counted) {
        return address.with("state", counted == Counted.ACCEPTED ? null : counted.id());
    }

    private AnnotationQuery of(Place place, String topic) {
        String month = place.published();
        return new AnnotationQuery(
                List.of(),
                List.of(),
                List.of(topic),
                outlets(place),
                place.stance() == null ? query.stance() : List.of(place.stance()),
                List.of(),
                query.counted().states(),
                month == null ? query.from() : month,
                month == null ? query.to() : month,
                null);
    }

    private List<String> outlets(Place place) {
        if (query.axis() == Axis.MONTH) {
            return query.outlet();
        }
        @Nullable String outlet = place.outlet();
        return List.of(outlet == null ? AnnotationFilter.UNKNOWN_OUTLET : outlet);
    }
}
