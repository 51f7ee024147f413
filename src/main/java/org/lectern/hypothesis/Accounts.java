package org.lectern.hypothesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.annotation.Permalinks;
import org.lectern.identity.Member;

/** Members as accounts of this host, {@code acct:name@host} (RFC 7565); what a name has besides letters is encoded. */
@ApplicationScoped
class Accounts {

    private static final Pattern ACCOUNT = Pattern.compile("acct:([^@]+)@.+");

    private final String authority;

    @Inject
    Accounts(Permalinks permalinks) {
        String host = URI.create(permalinks.base()).getHost();
        this.authority = host == null ? "localhost" : host;
    }

    /** The host of the configured base address. */
    String authority() {
        return authority;
    }

    String of(Member member) {
        String name = URLEncoder.encode(member.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "acct:" + name + "@" + authority;
    }

    /** The name of the member whom a client names by an account or by the name itself. */
    static String name(String said) {
        Matcher account = ACCOUNT.matcher(said);
        if (!account.matches()) {
            return said;
        }
        try {
            return URLDecoder.decode(account.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return account.group(1);
        }
    }
}
