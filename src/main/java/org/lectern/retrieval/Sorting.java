package org.lectern.retrieval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order annotations come. Within an article they always come in the order of its text. */
public enum Sorting {
    /** The one marked last comes first. */
    NEWEST("a.createdAt desc"),
    ARTICLE("r.id"),
    OUTLET("lower(r.outlet) nulls last, r.id"),
    /** The article published last comes first. */
    DATE("r.publishedOn desc nulls last, r.id");

    private final String order;

    Sorting(String order) {
        this.order = order;
    }

    /** The word in an address. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In HQL, of an annotation {@code a} in an article {@code r}. */
    String order() {
        return order;
    }

    public static Optional<Sorting> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
