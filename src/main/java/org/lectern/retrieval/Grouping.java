package org.lectern.retrieval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What annotations are put together by. One with several topics stands under each of them. */
public enum Grouping {
    NONE,
    ARTICLE,
    TOPIC;

    /** The word in an address. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Grouping> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
