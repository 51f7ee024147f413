package org.lectern.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address of ours means to a program, and how ours begin for it. They begin with the configured base address. A
 * base address of this machine alone names nothing to anybody else; then another port of this machine that the client
 * used, such as a forwarded one, is as good, and what it is given can be fetched.
 */
@RequestScoped
public class OwnAddresses {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Pattern ARTICLE = Pattern.compile("/articles/([^/?#]+)(/text(/\\d+)?)?/?([?#].*)?");

    private final String base;
    private final Set<String> bases = new LinkedHashSet<>();

    @Inject
    OwnAddresses(Permalinks permalinks, UriInfo uri) {
        String used = withoutSlash(uri.getBaseUri().toString());
        String ours = permalinks.base();
        this.base = begin(ours, used);
        bases.add(ours);
        bases.add(used);
    }

    /** Where a client called this machine at the very port of the base address, both mean one server: it has one name. */
    static String begin(String ours, String used) {
        boolean here = isThisMachine(ours) && isThisMachine(used);
        return here && !end(ours).equals(end(used)) ? used : ours;
    }

    private static String end(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + ":" + uri.getPort();
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static boolean isThisMachine(String address) {
        String host = URI.create(address).getHost();
        return host != null && THIS_MACHINE.contains(host);
    }

    /** How addresses of ours begin, without a slash at the end. */
    public String base() {
        return base;
    }

    /** The id, known or not, of the article whose page or text has this address. */
    public Optional<String> articleAt(String address) {
        return named(address, ARTICLE);
    }

    /**
     * What an address of ours names.
     *
     * @param path the form of the whole path; its first group is the name
     */
    public Optional<String> named(String address, Pattern path) {
        return bases.stream()
                .filter(each -> address.startsWith(each + "/"))
                .map(each -> path.matcher(address.substring(each.length())))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
