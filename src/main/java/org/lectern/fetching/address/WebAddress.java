package org.lectern.fetching.address;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page on the web, read by one strict rule: what is checked and what is called are the same characters.
 *
 * @param scheme {@code http} or {@code https}
 * @param target path and query as they are sent, beginning with a slash, all in ASCII
 */
public record WebAddress(String scheme, HostName host, int port, String target) {

    private static final int LONGEST = 2000;
    private static final int SHOWN = 80;
    private static final Pattern FORM = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:\\[\\]]+)(?::(\\d{1,5}))?");
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final String PLAIN = "-._~/?:@!$&'()*+,;=";

    /**
     * @throws NotFetched when it is not an address of a page, in words that say what is wrong
     */
    public static WebAddress of(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            throw new NotFetched("No address was given. Copy it from the browser's address line.");
        }
        if (text.length() > LONGEST) {
            throw new NotFetched(
                    "This address has " + text.length() + " characters; more than " + LONGEST + " are not taken.");
        }
        if (text.codePoints().anyMatch(WebAddress::isNotWritten)) {
            throw new NotFetched(
                    "The address has a space, a line break or a backslash in it. Copy it again, whole and" + " alone.");
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw otherForm(text);
        }
        return of(form.group(1).toLowerCase(Locale.ROOT), form.group(2), form.group(3));
    }

    private static boolean isNotWritten(int c) {
        return c == '\\'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE;
    }

    private static NotFetched otherForm(String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.matches() && !scheme.group(1).matches("(?i)https?")) {
            return new NotFetched("“" + shown(scheme.group(1)) + ":” is not fetched. Only addresses that begin with"
                    + " http:// or https:// are.");
        }
        return new NotFetched("“" + shown(text) + "” is not the address of a page. It must begin with http:// or"
                + " https:// and the name of a site.");
    }

    private static WebAddress of(String scheme, String authority, String rest) {
        if (authority.contains("@")) {
            throw new NotFetched("The address carries a name or password before an “@”. Leave that out; pages behind a"
                    + " sign-in can be saved in the browser and imported as files.");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new NotFetched("“" + shown(authority) + "” is not the name of a site. Copy the address from the"
                    + " browser's address line.");
        }
        int usual = scheme.equals("https") ? 443 : 80;
        int port = parts.group(2) == null ? usual : Integer.parseInt(parts.group(2));
        if (port < 1 || port > 65_535) {
            throw new NotFetched("There is no port " + port + ". Leave the port out of the address.");
        }
        return new WebAddress(scheme, HostName.of(parts.group(1)), port, escaped(rest));
    }

    /** Everything that may not stand in a request line as it is, as percent and two digits. */
    private static String escaped(String rest) {
        StringBuilder ascii = new StringBuilder(rest.startsWith("/") ? "" : "/");
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean letter = c < 0x7F && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (letter || c == '%' && rest.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*")) {
                ascii.append(c);
            } else {
                int whole = rest.codePointAt(i);
                i += Character.charCount(whole) - 1;
                for (byte each : Character.toString(whole).getBytes(StandardCharsets.UTF_8)) {
                    ascii.append("%%%02X".formatted(each));
                }
            }
        }
        return ascii.toString();
    }

    /**
     * Where a redirect leads, seen from this address.
     *
     * @throws NotFetched when that is no address of a page
     */
    public WebAddress to(String location) {
        String there = location.strip();
        if (SCHEME.matcher(there).matches()) {
            return of(there);
        }
        if (there.startsWith("//")) {
            return of(scheme + ":" + there);
        }
        String path = target.replaceFirst("\\?.*", "");
        if (there.startsWith("?")) {
            return of(origin() + path + there);
        }
        String from = there.startsWith("/") ? "" : path.substring(0, path.lastIndexOf('/') + 1);
        WebAddress next = of(origin() + from + there);
        return new WebAddress(next.scheme, next.host, next.port, withoutDots(next.target));
    }

    private static String withoutDots(String target) {
        String path = URI.create(target.replaceFirst("^/+", "/")).normalize().toString();
        return path.replaceFirst("^(?:/\\.\\.)+(?=/|$)", "").replaceFirst("^(?!/)", "/");
    }

    private String origin() {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host.ascii() + (usual ? "" : ":" + port);
    }

    /** The first part of what somebody typed, for a message. */
    public static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    @Override
    public String toString() {
        return origin() + target;
    }
}
