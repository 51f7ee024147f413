package org.lectern.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
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
    private final Instance<CountedAlong> counts;
    private @Nullable Member loaded;
    private @Nullable Long counted;

    @Inject
    CurrentMember(SecurityIdentity identity, Members members, Instance<CountedAlong> counts) {
        this.identity = identity;
        this.members = members;
        this.counts = counts;
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
            look();
        }
        return Optional.ofNullable(loaded);
    }

    private void look() {
        if (counts.isResolvable()
                && may(counts.get().from().id())
                && identity.getAttribute("credential") == Credential.Kind.SESSION) {
            members.findCounting(getId(), counts.get().count()).ifPresent(found -> {
                loaded = found.member();
                counted = found.count();
            });
        } else {
            loaded = members.findById(getId());
        }
    }

    /** What was {@link CountedAlong} when the member was looked up; nothing for programs, which see no menu. */
    public Optional<Long> counted() {
        find();
        return Optional.ofNullable(counted);
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
