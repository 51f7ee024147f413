package org.lectern.catalogue;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Address;

/** The words of an address that say which articles are wanted; pages count from 1. */
public record ShelfQuery(
        @RestQuery List<String> topic,
        @RestQuery List<String> stance,
        @RestQuery List<String> outlet,
        @RestQuery List<String> language,
        @RestQuery List<String> state,
        @RestQuery @Nullable String from,
        @RestQuery @Nullable String to,
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String drafts,
        @RestQuery @Nullable String copies,
        @RestQuery @DefaultValue("1") int page) {

    boolean wantsDrafts() {
        return "yes".equals(drafts);
    }

    boolean wantsCopies() {
        return "yes".equals(copies);
    }

    /** The same filters, without the page, as an address. */
    Address at(String path) {
        return Address.of(path)
                .with("q", q)
                .withAll("topic", topic)
                .withAll("stance", stance)
                .withAll("outlet", outlet)
                .withAll("language", language)
                .withAll("state", state)
                .with("from", from)
                .with("to", to)
                .with("drafts", wantsDrafts() ? drafts : null)
                .with("copies", wantsCopies() ? copies : null);
    }
}
