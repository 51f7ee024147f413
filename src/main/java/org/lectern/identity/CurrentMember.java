package org.lectern.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Forbidden;

/** The member who makes this request. */
@RequestScoped
@Named("me")
public class CurrentMember {

    private final SecurityIdentity identity;
    private final Members members;
    private @Nullable Member loaded;

    @Inject
    CurrentMember(SecurityIdentity identity, Members members) {
        this.identity = identity;
        this.members = members;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /**
     * @throws Forbidden when nobody is signed in
     */
    public Member get() {
        return find().orElseThrow(() -> new Forbidden("Sign in first."));
    }

    public Optional<Member> find() {
        if (loaded == null && isSignedIn()) {
            loaded = members.findById(identity.getPrincipal().getName());
        }
        return Optional.ofNullable(loaded);
    }

    /** For templates: whether someone is signed in who has at least this role. */
    public boolean may(String role) {
        return identity.hasRole(role);
    }

    /** For templates: the name of who is signed in. */
    public String getName() {
        return String.valueOf(identity.<Object>getAttribute("name"));
    }

    public String getId() {
        return identity.getPrincipal().getName();
    }
}
