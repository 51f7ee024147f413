package org.lectern.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Tells by its source address whether a text is one that is known: what does not tell pages apart is left out. */
public final class SourceAddress {

    private static final Pattern PARTS =
            Pattern.compile("(?i)https?://([^/?#]*)([^?#]*)(?:\\?([^#]*))?.*", Pattern.DOTALL);

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "oly_anon_id",
            "oly_enc_id",
            "vero_id",
            "wt_mc",
            "spm");

    private SourceAddress() {}

    /** Of fixed length, the same for addresses that lead to the same page. */
    public static String keyOf(String address) {
        return DigestUtils.sha256Hex(normalised(address).getBytes(StandardCharsets.UTF_8));
    }

    /** Without scheme, user, usual port, fragment, tracking parameters and closing slash; the host in small letters. */
    static String normalised(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches()) {
            return address.strip();
        }
        String host = parts.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^.*@", "")
                .replaceFirst(":(80|443)?$", "")
                .replaceFirst("\\.$", "");
        String path = parts.group(2).replaceFirst("/+$", "");
        String query = parts.group(3) == null ? "" : withoutTracking(parts.group(3));
        return host + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String withoutTracking(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("utm_") || TRACKING.contains(small);
    }
}
