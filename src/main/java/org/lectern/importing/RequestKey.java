package org.lectern.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.problem.Invalid;

/** What tells a request from all others: the header Idempotency-Key and who sent it. */
final class RequestKey {

    private static final int LONGEST = 200;

    private RequestKey() {}

    /**
     * @param given the header, or null
     * @return 64 characters, or null where no key was given
     */
    static @Nullable String of(Member member, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST) {
            throw new Invalid("Idempotency-Key", "An Idempotency-Key has at most " + LONGEST + " characters.");
        }
        try {
            byte[] both = (member.id() + " " + given.strip()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
