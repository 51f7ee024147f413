package org.lectern.importing;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers a question that is asked again and again: with 304 as long as the answer is the same (RFC 9110, 13.1.2). */
final class Fresh {

    private Fresh() {}

    /**
     * @param known the header If-None-Match, or null
     */
    static Response unless(@Nullable String known, String answer) {
        String tag = "\"" + UUID.nameUUIDFromBytes(answer.getBytes(StandardCharsets.UTF_8)) + "\"";
        return known != null && known.contains(tag)
                ? Response.notModified().header("ETag", tag).build()
                : Response.ok(answer).header("ETag", tag).build();
    }
}
