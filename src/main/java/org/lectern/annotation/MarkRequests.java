package org.lectern.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.lectern.identity.Member;
import org.lectern.problem.Invalid;

/**
 * Remembers which requests to mark a passage were answered, so that one that is sent again after a broken connection
 * makes no second annotation.
 */
@ApplicationScoped
class MarkRequests implements PanacheRepositoryBase<MarkRequest, String> {

    private static final int LONGEST_KEY = 255;

    /**
     * @return the id of the annotation that this request made before
     * @throws Invalid when the key was used for another request
     */
    Optional<String> answered(Member member, String key, String request) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Invalid("Idempotency-Key", "A key has 1 to " + LONGEST_KEY + " characters.");
        }
        Optional<MarkRequest> before = findByIdOptional(id(member, key));
        if (before.isPresent() && !before.get().asked(sha256(request))) {
            throw new Invalid("Idempotency-Key", "This key was used for another request. Use a new key for a new one.");
        }
        return before.map(MarkRequest::annotation);
    }

    void remember(Member member, String key, String request, Annotation made) {
        persist(new MarkRequest(id(member, key), sha256(request), made.id()));
    }

    /** Keys of one member say nothing about those of another. */
    private static String id(Member member, String key) {
        return sha256(member.id() + " " + key);
    }

    private static String sha256(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
