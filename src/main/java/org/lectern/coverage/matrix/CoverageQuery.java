package org.lectern.coverage.matrix;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.search.Address;
import org.lectern.taxonomy.Taxonomy;

/**
 * The words of an address that say which matrix is wanted; pages count from 1.
 *
 * @param by what the rows are: outlet or month
 * @param state which annotations count: accepted or all
 * @param find a part of the names of the outlets that have rows
 */
public record CoverageQuery(
        @RestQuery @DefaultValue("outlet") String by,
        @RestQuery @DefaultValue("accepted") String state,
        @RestQuery List<String> outlet,
        @RestQuery List<String> stance,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String find,
        @RestQuery @DefaultValue("1") int page) {

    public static final String PATH = "/coverage";

    /**
     * @throws org.lectern.problem.Invalid when there are no such rows
     */
    public Axis axis() {
        return Axis.of(by);
    }

    /**
     * @throws org.lectern.problem.Invalid when there is no such choice
     */
    public Counted counted() {
        return Counted.of(state);
    }

    /**
     * The annotations that count, whatever their topic.
     *
     * @throws org.lectern.problem.Invalid when a word is in no vocabulary or a date is none
     */
    AnnotationFilter filter(Taxonomy taxonomy) {
        return AnnotationFilter.of(
                List.of(), outlet, List.of(), stance, List.of(), counted().states(), from, to, taxonomy);
    }

    /** The same words, without the page, as an address; what goes without saying is left out. */
    public Address address() {
        return narrowed(Address.of(PATH).with("by", axis() == Axis.OUTLET ? null : by))
                .with("state", counted() == Counted.ACCEPTED ? null : state)
                .with("find", find);
    }

    /** What narrows both articles and annotations, added to another address. */
    public Address narrowed(Address address) {
        return address.withAll("outlet", outlet)
                .withAll("stance", stance)
                .with("from", from)
                .with("to", to);
    }
}
