package org.lectern.hypothesis;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;
import org.lectern.search.SearchTerms;

/**
 * What a client looks for. Every part that was given must hold; of several addresses any will do.
 *
 * @param addresses of documents; empty means all
 * @param tags ids or labels of topics; all of them
 * @param user a name or an account
 * @param any words in the quote or the note
 * @param isVain whether it asks for what there is none of here: replies, or another group
 * @param limit of rows, from 0 to 200
 * @param offset of the first row
 * @param after the value by which rows are sorted in the last row of the page before
 */
record SearchQuery(
        List<String> addresses,
        List<String> tags,
        @Nullable String user,
        SearchTerms any,
        SearchTerms quote,
        SearchTerms text,
        boolean isVain,
        Order order,
        int limit,
        int offset,
        @Nullable Instant after) {

    static final int LARGEST = 200;

    private static final int USUAL = 20;
    private static final int FARTHEST = 1_000_000;
    private static final Set<String> KNOWN = Set.of(
            "uri",
            "url",
            "tag",
            "tags",
            "user",
            "any",
            "quote",
            "text",
            "group",
            "references",
            "sort",
            "order",
            "limit",
            "offset",
            "search_after");

    /** By what rows are sorted. */
    enum Sort {
        UPDATED("a.updatedAt"),
        CREATED("a.createdAt"),
        ID("a.id"),
        USER("a.annotator.name"),
        GROUP("a.createdAt");

        private final String path;

        Sort(String path) {
            this.path = path;
        }

        private boolean isTime() {
            return this == UPDATED || this == CREATED;
        }
    }

    /** The order of the rows; of equals the one of the lower id comes first. */
    record Order(Sort by, boolean ascending) {

        /** In HQL, on an annotation {@code a}. */
        String path() {
            return by.path;
        }

        boolean isByTime() {
            return by.isTime();
        }
    }

    /**
     * @throws Invalid when there is a filter that is not known, or a value that cannot be used
     */
    static SearchQuery of(MultivaluedMap<String, String> given) {
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name) && !name.startsWith("_"))
                .findFirst()
                .ifPresent(name -> {
                    throw new Invalid(
                            name,
                            "This library cannot search by “" + name + "”. It knows "
                                    + String.join(", ", KNOWN.stream().sorted().toList()) + ".");
                });
        Order order = order(first(given, "sort"), first(given, "order"));
        return new SearchQuery(
                all(given, "uri", "url"),
                all(given, "tag", "tags"),
                first(given, "user"),
                words(given, "any"),
                words(given, "quote"),
                words(given, "text"),
                !all(given, "references").isEmpty()
                        || all(given, "group").stream().anyMatch(group -> !group.equals(Group.ID)),
                order,
                number(given, "limit", USUAL, LARGEST),
                number(given, "offset", 0, FARTHEST),
                after(first(given, "search_after"), order));
    }

    private static Order order(@Nullable String sort, @Nullable String order) {
        Sort by = Stream.of(Sort.values())
                .filter(each ->
                        sort == null || each.name().toLowerCase(Locale.ROOT).equals(sort))
                .findFirst()
                .orElseThrow(() -> new Invalid("sort", "Rows are sorted by updated, created, id, user or group."));
        if (order != null && !order.equals("asc") && !order.equals("desc")) {
            throw new Invalid("order", "The order is asc or desc.");
        }
        return new Order(by, "asc".equals(order));
    }

    private static @Nullable Instant after(@Nullable String given, Order order) {
        if (given == null) {
            return null;
        }
        if (!order.isByTime()) {
            throw new Invalid("search_after", "A page begins after a time. Sort by updated or created.");
        }
        try {
            return given.matches("\\d{1,15}")
                    ? Instant.ofEpochMilli(Long.parseLong(given))
                    : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException noTime) {
            throw new Invalid(
                    "search_after",
                    "“" + given + "” is no time. Send that of the last row, such as"
                            + " 2026-03-09T10:00:00.123456+00:00.");
        }
    }

    private static SearchTerms words(MultivaluedMap<String, String> given, String name) {
        return SearchTerms.of(String.join(" ", all(given, name)));
    }

    private static int number(MultivaluedMap<String, String> given, String name, int usual, int most) {
        String value = first(given, name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) > most) {
            throw new Invalid(name, "“" + name + "” is a whole number from 0 to " + most + ".");
        }
        return Integer.parseInt(value);
    }

    private static @Nullable String first(MultivaluedMap<String, String> given, String name) {
        return all(given, name).stream().findFirst().orElse(null);
    }

    private static List<String> all(MultivaluedMap<String, String> given, String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            given.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .forEach(found::add);
        }
        return found;
    }
}
