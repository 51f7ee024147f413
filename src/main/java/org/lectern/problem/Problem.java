package org.lectern.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a person or a program asked for that cannot be done, said in words they can act on.
 * Shown as a page or, under {@code /api}, as {@code application/problem+json} (RFC 9457).
 */
public abstract class Problem extends RuntimeException {

    /** What kind of problem it is; each has one HTTP status. */
    public enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        MISSING(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        INVALID(422),
        TOO_MANY(429),
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** The member that says after how many seconds to try again; it goes out as the header, too. */
    public static final String RETRY_AFTER = "retryAfter";

    private final Kind kind;
    private final String title;
    private final String detail;
    private final Map<String, Object> members = new LinkedHashMap<>();

    protected Problem(Kind kind, String title, String detail) {
        super(title + ": " + detail);
        this.kind = kind;
        this.title = title;
        this.detail = detail;
    }

    /** Adds an extension member to the JSON form, such as the present state. */
    protected final void with(String name, Object value) {
        members.put(name, value);
    }

    public Kind kind() {
        return kind;
    }

    /** A few words, without a full stop. */
    public String title() {
        return title;
    }

    /** One or two sentences that say what is wrong and what to do. */
    public String detail() {
        return detail;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
