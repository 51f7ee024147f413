package org.lectern.fetching.address;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host of an address in the one form that is used from here on: a name in lower-case ASCII, or a literal IP address.
 * What other programs might read in two ways – octal, hexadecimal or shortened numbers, full-width digits, escapes – is
 * refused rather than read.
 */
public record HostName(String ascii, @Nullable InetAddress literal) {

    private static final Pattern QUAD = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern OURS = Pattern.compile("(?:.*\\.)?localhost");

    /**
     * @throws NotFetched when it is no host, or could be read in more than one way
     */
    static HostName of(String raw) {
        if (raw.startsWith("[")) {
            return ofVersion6(raw);
        }
        String name = ascii(raw).toLowerCase(Locale.ROOT);
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches()) {
            return ofVersion4(name);
        }
        if (!NAME.matcher(name).matches()) {
            throw noHost(raw);
        }
        if (OURS.matcher(name).matches()) {
            throw new NotFetched("“" + name + "” is this machine itself. Only pages of the public web are fetched.");
        }
        return new HostName(name, null);
    }

    private static HostName ofVersion6(String raw) {
        if (!raw.matches("\\[[0-9A-Fa-f:.]+:[0-9A-Fa-f:.]*\\]")) {
            throw noHost(raw);
        }
        InetAddress address = literal(raw.substring(1, raw.length() - 1), raw);
        return new HostName(text(address), address);
    }

    private static HostName ofVersion4(String name) {
        if (!QUAD.matcher(name).matches()) {
            throw new NotFetched("“" + name + "” is a number where a name should stand. Write the site's name, or its"
                    + " address as four plain decimal numbers.");
        }
        return new HostName(name, literal(name, name));
    }

    /** No look-up: what is given here can only be a literal. */
    private static InetAddress literal(String address, String raw) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw noHost(raw);
        }
    }

    /** As it stands in an address, in brackets where it is of version 6. */
    static String text(InetAddress address) {
        String text = address.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }

    private static String ascii(String raw) {
        if (raw.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
            return raw;
        }
        // a name that folds into another one, by full-width letters or another full stop, is not what it seems
        if (raw.indexOf('\u3002') >= 0
                || !Normalizer.normalize(raw, Normalizer.Form.NFKC).equals(raw)) {
            throw noHost(raw);
        }
        try {
            return IDN.toASCII(raw, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw noHost(raw);
        }
    }

    private static NotFetched noHost(String raw) {
        return new NotFetched("“" + WebAddress.shown(raw)
                + "” is not the name of a site. Copy the address from the browser's address line.");
    }

    Optional<InetAddress> asLiteral() {
        return Optional.ofNullable(literal);
    }
}
