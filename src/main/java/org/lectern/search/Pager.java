package org.lectern.search;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of results stands among the others, counted from 1; addresses are null where there is no such page.
 *
 * @param first the number, from 1, of its first result
 */
public record Pager(
        int page,
        int pages,
        int first,
        @Nullable String previous,
        @Nullable String next) {

    /** A page before the first or after the last is taken for that one. */
    public static Pager of(int wanted, int size, long total, Address address) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        int page = Math.min(Math.max(1, wanted), pages);
        return new Pager(
                page,
                pages,
                (page - 1) * size + 1,
                page > 1 ? address.with("page", String.valueOf(page - 1)).toString() : null,
                page < pages ? address.with("page", String.valueOf(page + 1)).toString() : null);
    }
}
