package org.lectern.extraction;

import org.jspecify.annotations.Nullable;

/** What a file's markup or properties say about the article in it, apart from the text. */
record Markup(
        @Nullable Found title,
        @Nullable Found subtitle,
        @Nullable Found outlet,
        @Nullable Found byline,
        @Nullable Found publishedOn,
        @Nullable Found sourceUrl) {

    static final Markup NONE = new Markup(null, null, null, null, null, null);
}
