package org.lectern.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every query about sessions and tokens. */
@ApplicationScoped
public class Credentials implements PanacheRepositoryBase<Credential, String> {

    /**
     * Opens a browser session; sessions that have run out are swept away on the occasion.
     *
     * @return the secret for the cookie; it is not kept
     */
    public String openSession(Member member) {
        delete("expiresAt < ?1", Instant.now());
        String secret = Credential.newSecret();
        persist(Credential.session(member, secret));
        return secret;
    }

    /** A token that was just made, and its secret, shown once; it is not kept. */
    public record Issued(String secret, Credential token) {}

    /** Makes a token for programs that may do all that the member may. */
    public String issueToken(Member member) {
        return issueToken(member, "", EnumSet.allOf(Scope.class)).secret();
    }

    /**
     * Makes a token for programs.
     *
     * @param label what it is for, in its owner's words
     */
    public Issued issueToken(Member member, String label, Set<Scope> scopes) {
        String secret = Credential.newSecret();
        Credential token = Credential.token(member, secret, label, scopes);
        persist(token);
        return new Issued(secret, token);
    }

    /** A member's tokens, newest first. */
    public List<Credential> tokensOf(Member member) {
        return list("member = ?1 and kind = ?2 order by createdAt desc, id", member, Credential.Kind.TOKEN);
    }

    /**
     * Ends a token of the member's at once.
     *
     * @throws TokenNotFound when the member has none of this id
     */
    public void revoke(String id, Member member) {
        if (delete("id = ?1 and member = ?2 and kind = ?3", id, member, Credential.Kind.TOKEN) == 0) {
            throw new TokenNotFound(id);
        }
    }

    /**
     * @return the credential with this secret and its active member, when it is of this kind and has not expired
     */
    Optional<Credential> with(Credential.Kind kind, String secret) {
        return find(
                        "from Credential c join fetch c.member m where c.secretHash = ?1 and c.kind = ?2 and m.active ="
                                + " true and (c.expiresAt is null or c.expiresAt > ?3)",
                        Credential.hash(secret),
                        kind,
                        Instant.now())
                .firstResultOptional();
    }

    /** Whether this is the secret of a token that may still be used. */
    public boolean isToken(String secret) {
        return with(Credential.Kind.TOKEN, secret).isPresent();
    }

    /** Ends the token of this secret, when there is one. */
    public void revokeToken(String secret) {
        delete("secretHash = ?1 and kind = ?2", Credential.hash(secret), Credential.Kind.TOKEN);
    }

    public void close(String secret) {
        delete("secretHash", Credential.hash(secret));
    }

    /** Ends every session and token of a member: after a new password or when they are deactivated. */
    public void closeAllOf(Member member) {
        delete("member", member);
    }
}
