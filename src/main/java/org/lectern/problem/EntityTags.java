package org.lectern.problem;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The version of a thing as an HTTP entity tag (RFC 9110, 8.8.3). */
public final class EntityTags {

    private EntityTags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The tag of exactly these bytes. */
    public static String of(byte[] representation) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation);
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * @param ifMatch the header, or null when the request has none
     * @throws Stale when it names other versions only
     */
    public static void require(@Nullable String ifMatch, int version) {
        require(ifMatch, of(version));
    }

    /**
     * @param ifMatch the header, or null when the request has none
     * @param current the tag of what is there now
     * @throws Stale when it names other tags only
     */
    public static void require(@Nullable String ifMatch, String current) {
        if (ifMatch != null && !ifMatch.isBlank() && !names(ifMatch, current)) {
            throw new Stale(
                    "It has changed since you loaded it. Load it again and repeat your change on what is there now.");
        }
    }

    /**
     * @param ifNoneMatch the header, or null when the request has none
     * @return whether the sender has the present state already
     */
    public static boolean isKnown(@Nullable String ifNoneMatch, String current) {
        return ifNoneMatch != null && names(ifNoneMatch.replace("W/", ""), current);
    }

    private static boolean names(String header, String current) {
        return header.strip().equals("*")
                || Arrays.stream(header.split(",")).anyMatch(tag -> tag.strip().equals(current));
    }
}
