package org.lectern.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;

/**
 * A secret by which a member is known: a browser's session or a program's token. Only its SHA-256 is kept; the
 * secret has 256 random bits, so no slow hash is needed.
 */
@Entity
public class Credential {

    /** What the secret is for. */
    public enum Kind {
        SESSION,
        TOKEN
    }

    /** How long a session lasts from sign-in. */
    public static final Duration SESSION_LIFE = Duration.ofHours(14);

    private static final int LONGEST_LABEL = 120;
    private static final Duration USE_REMEMBERED = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    private Kind kind;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String label;

    @Convert(converter = Scope.Kept.class)
    private Set<Scope> scopes;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected Credential() {}

    private Credential(Member member, Kind kind, String secret, @Nullable Instant expiresAt) {
        this.id = UUID.randomUUID().toString();
        this.member = member;
        this.kind = kind;
        this.secretHash = hash(secret);
        this.createdAt = Instant.now();
        this.expiresAt = expiresAt;
    }

    static Credential session(Member member, String secret) {
        return new Credential(member, Kind.SESSION, secret, Instant.now().plus(SESSION_LIFE));
    }

    /**
     * @param label what it is for, in its owner's words
     */
    static Credential token(Member member, String secret, String label, Set<Scope> scopes) {
        String given = StorableText.requireCharacters("label", label).strip();
        if (given.length() > LONGEST_LABEL) {
            throw new Invalid("label", "A label has at most " + LONGEST_LABEL + " characters.");
        }
        Credential token = new Credential(member, Kind.TOKEN, secret, null);
        token.label = given.isEmpty() ? null : given;
        token.scopes = EnumSet.copyOf(scopes);
        return token;
    }

    /** Remembers that it was used, roughly, so that not every request writes. */
    void use(Instant now) {
        if (kind == Kind.TOKEN
                && (lastUsedAt == null || lastUsedAt.plus(USE_REMEMBERED).isBefore(now))) {
            lastUsedAt = now;
        }
    }

    /** A new secret: 256 random bits in URL-safe Base64. */
    public static String newSecret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public String id() {
        return id;
    }

    public Member member() {
        return member;
    }

    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /** What it may be used for: a session for everything. */
    public Set<Scope> scopes() {
        return scopes == null ? EnumSet.allOf(Scope.class) : EnumSet.copyOf(scopes);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** To within ten minutes. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
