package org.lectern.findings;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.problem.Invalid;
import org.lectern.retrieval.Grouping;
import org.lectern.retrieval.Sorting;
import org.lectern.search.Address;

/** The words of an address that say how the list is put in order, and which page of it; pages count from 1. */
public record Arrangement(
        @RestQuery @DefaultValue("newest") String sort,
        @RestQuery @DefaultValue("none") String group,
        @RestQuery @DefaultValue("1") int page) {

    /**
     * @throws Invalid when there is no such order
     */
    Sorting sorting() {
        return Sorting.of(sort)
                .orElseThrow(() -> new Invalid(
                        "sort", "“" + sort + "” is not an order. There are newest, article, outlet and date."));
    }

    /**
     * @throws Invalid when there are no such groups
     */
    Grouping grouping() {
        return Grouping.of(group)
                .orElseThrow(() ->
                        new Invalid("group", "“" + group + "” makes no groups. There are none, article and topic."));
    }

    /** The address with these words, without the page; the usual order needs none. */
    Address on(Address address) {
        return address.with("sort", sorting() == Sorting.NEWEST ? null : sort)
                .with("group", grouping() == Grouping.NONE ? null : group);
    }
}
