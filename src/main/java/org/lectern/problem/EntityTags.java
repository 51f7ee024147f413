package org.lectern.problem;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a thing as an HTTP entity tag (RFC 9110, 8.8.3). */
public final class EntityTags {

    /** One tag of a list; a comma may stand within its quotation marks. */
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");

    private EntityTags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** The tag of exactly these bytes. */
    public static String of(byte[] representation) {
        return "\"" + digest(representation) + "\"";
    }

    /** The tag of exactly these bytes of a version: it changes when either does. */
    public static String of(int version, byte[] representation) {
        return "\"" + version + "-" + digest(representation) + "\"";
    }

    private static String digest(byte[] representation) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(representation);
            return HexFormat.of().formatHex(digest, 0, 16);
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
     * @throws Stale when it names other tags only, or this one as a weak one, which is no promise of the same bytes
     */
    public static void require(@Nullable String ifMatch, String current) {
        require(ifMatch, tag -> tag.equals(current));
    }

    /**
     * @param ifMatch the header, or null when the request has none
     * @param current whether a tag is one of what is there now; asked of strong tags only
     * @throws Stale when it names no such tag
     */
    static void require(@Nullable String ifMatch, Predicate<String> current) {
        if (ifMatch != null && !ifMatch.isBlank() && !isAny(ifMatch) && !names(ifMatch, false, current)) {
            throw new Stale(
                    "It has changed since you loaded it. Load it again and repeat your change on what is there now.");
        }
    }

    /**
     * @param ifNoneMatch the header, or null when the request has none; weak tags count as strong ones
     * @return whether the sender has the present state already
     */
    public static boolean isKnown(@Nullable String ifNoneMatch, String current) {
        return ifNoneMatch != null && (isAny(ifNoneMatch) || names(ifNoneMatch, true, current::equals));
    }

    private static boolean isAny(String header) {
        return header.strip().equals("*");
    }

    private static boolean names(String header, boolean weakly, Predicate<String> current) {
        return TAG.matcher(header)
                .results()
                .filter(tag -> weakly || tag.group(1) == null)
                .anyMatch(tag -> current.test(tag.group(2)));
    }
}
