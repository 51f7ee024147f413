package org.lectern.coverage.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What the articles of a row have in common.
 *
 * @param outlet null where rows are months, and for articles whose outlet is not known
 * @param published {@code YYYY-MM}, or {@code YYYY} of which no month is known; null where rows are outlets, and for
 *     articles whose date is not known
 * @param stance null where rows are outlets
 */
public record Place(
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String stance) {}
