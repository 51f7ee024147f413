package org.lectern.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;

/** Someone who may sign in, with one role. */
@Entity
public class Member {

    /** Shortest password, in characters. */
    public static final int PASSWORD_MIN = 8;

    /** Longest password, in UTF-8 bytes: bcrypt reads no further. */
    public static final int PASSWORD_MAX_BYTES = 72;

    private static final int BCRYPT_COST = 11;

    @Id
    private String id;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "password_hash")
    private String passwordHash;

    private Role role;
    private boolean active;
    private boolean sample;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Member() {}

    public Member(String name, String password, Role role) {
        this.id = UUID.randomUUID().toString();
        this.name = validName(name);
        this.nameKey = key(this.name);
        this.passwordHash = hash(password);
        this.role = role;
        this.active = true;
        this.createdAt = Instant.now();
    }

    /** A member of the sample team, who goes when the samples are removed. */
    public static Member sample(String name, String password, Role role) {
        Member member = new Member(name, password, role);
        member.sample = true;
        return member;
    }

    /** Someone who is known by name only: whose work came from elsewhere and who cannot sign in. */
    public static Member absent(String name, Role role) {
        Member member = new Member(name, Credential.newSecret(), role);
        member.active = false;
        return member;
    }

    /** Names that differ only in case or outer spaces are one name. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String validName(String name) {
        String stripped = StorableText.requireCharacters("name", name).strip();
        if (stripped.isEmpty() || stripped.length() > 120) {
            throw new Invalid("name", "A name needs 1 to 120 characters.");
        }
        if (stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw new Invalid("name", "A name is one line of plain text.");
        }
        return stripped;
    }

    private static String hash(String password) {
        if (password.codePointCount(0, password.length()) < PASSWORD_MIN) {
            throw new Invalid("password", "A password needs at least " + PASSWORD_MIN + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_MAX_BYTES) {
            throw new Invalid("password", "A password has at most " + PASSWORD_MAX_BYTES + " bytes (UTF-8).");
        }
        return BcryptUtil.bcryptHash(password, BCRYPT_COST);
    }

    boolean hasPassword(String password) {
        return BcryptUtil.matches(password, passwordHash);
    }

    public void resetPassword(String password) {
        passwordHash = hash(password);
    }

    public void changeRole(Role newRole) {
        role = newRole;
    }

    public void deactivate() {
        active = false;
    }

    public void activate() {
        active = true;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isSample() {
        return sample;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean is(Member other) {
        return id.equals(other.id);
    }

    public boolean may(Role needed) {
        return role.includes(needed);
    }
}
