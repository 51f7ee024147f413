package org.lectern.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

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

    /**
     * Makes a token for programs.
     *
     * @return the secret, shown once; it is not kept
     */
    public String issueToken(Member member) {
        String secret = Credential.newSecret();
        persist(Credential.token(member, secret));
        return secret;
    }

    /**
     * @return the active member this secret belongs to, when it is of this kind and has not expired
     */
    public Optional<Member> memberWith(Credential.Kind kind, String secret) {
        return find(
                        "from Credential c join fetch c.member m where c.secretHash = ?1 and c.kind = ?2 and m.active ="
                                + " true and (c.expiresAt is null or c.expiresAt > ?3)",
                        Credential.hash(secret),
                        kind,
                        Instant.now())
                .firstResultOptional()
                .map(Credential::member);
    }

    public void close(String secret) {
        delete("secretHash", Credential.hash(secret));
    }

    /** Ends every session and token of a member: after a new password or when they are deactivated. */
    public void closeAllOf(Member member) {
        delete("member", member);
    }
}
