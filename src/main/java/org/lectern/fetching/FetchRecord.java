package org.lectern.fetching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page was fetched, kept as evidence.
 *
 * @param requested the address as it was asked for
 * @param address the address the page came from in the end
 * @param machine the IP address that was called for it
 * @param at when, ISO 8601 in UTC
 * @param status the HTTP status
 * @param contentType the header Content-Type, or nothing
 * @param date the header Date
 * @param lastModified the header Last-Modified
 * @param redirects the addresses that led on, each with its status, in order
 */
public record FetchRecord(
        String requested,
        String address,
        String machine,
        String at,
        int status,
        String contentType,
        @Nullable String date,
        @Nullable String lastModified,
        List<String> redirects) {

    public FetchRecord {
        redirects = List.copyOf(redirects);
    }

    /** In a sentence, for people. */
    public String words() {
        StringBuilder words = new StringBuilder("Fetched from ")
                .append(address)
                .append(" on ")
                .append(at);
        words.append("; the site answered ").append(status);
        if (!contentType.isEmpty()) {
            words.append(", ").append(contentType);
        }
        if (lastModified != null) {
            words.append(", last modified ").append(lastModified);
        }
        if (!redirects.isEmpty()) {
            words.append("; on the way ").append(String.join(", then ", redirects));
        }
        if (!requested.equals(address)) {
            words.append("; asked for as ").append(requested);
        }
        return words.append('.').toString();
    }
}
