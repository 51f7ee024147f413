package org.lectern.fetching;

import org.jspecify.annotations.Nullable;

/** What a site answered to one request. */
sealed interface Answer {

    /** It sent the reader elsewhere. */
    record Elsewhere(int status, String location) implements Answer {}

    /** The page, whose bytes were written to the file that was given for them. */
    record Page(
            int status,
            String contentType,
            @Nullable String date,
            @Nullable String lastModified) implements Answer {}
}
