package org.lectern.problem;

import org.jspecify.annotations.Nullable;

/** The version of a thing as an HTTP entity tag (RFC 9110, 8.8.3). */
public final class EntityTags {

    private EntityTags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * @param ifMatch the header, or null when the request has none
     * @throws Stale when it names other versions only
     */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals(of(version))) {
                return;
            }
        }
        throw new Stale(
                "It has changed since you loaded it. Load it again and repeat your change on what is there now.");
    }
}
