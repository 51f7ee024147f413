package org.lectern.findings;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.search.Address;
import org.lectern.taxonomy.Taxonomy;

/** The words of an address that say which annotations are wanted; pages count from 1. */
public record AnnotationQuery(
        @RestQuery List<String> article,
        @RestQuery List<String> topic,
        @RestQuery List<String> outlet,
        @RestQuery List<String> stance,
        @RestQuery List<String> annotator,
        @RestQuery List<String> state,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String q,
        @RestQuery @DefaultValue("1") int page) {

    AnnotationFilter filter(Taxonomy taxonomy) {
        return AnnotationFilter.of(article, outlet, topic, stance, annotator, state, from, to, taxonomy)
                .containing(q);
    }

    /** The same filters, without the page, as an address. */
    Address at(String path) {
        return Address.of(path)
                .with("q", q)
                .withAll("article", article)
                .withAll("topic", topic)
                .withAll("outlet", outlet)
                .withAll("stance", stance)
                .withAll("annotator", annotator)
                .withAll("state", state)
                .with("from", from)
                .with("to", to);
    }
}
