package org.lectern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;
import org.lectern.identity.Member;
import org.lectern.identity.Members;

/** A member's change of their own password, which only those can make who know the present one. */
@ApplicationScoped
class OwnPassword {

    private final Members members;
    private final Credentials credentials;
    private final SignInThrottle throttle;

    @Inject
    OwnPassword(Members members, Credentials credentials, SignInThrottle throttle) {
        this.members = members;
        this.credentials = credentials;
        this.throttle = throttle;
    }

    /**
     * Sets a new password and ends every session and token of the member.
     *
     * @throws WrongPair if the name and the present password do not belong together
     * @throws org.lectern.problem.Invalid if the new password cannot be one
     */
    Member change(@Nullable String name, @Nullable String present, @Nullable String fresh) {
        String whose = name == null ? "" : name;
        throttle.check(whose);
        Member member = members.signIn(whose, present == null ? "" : present).orElseThrow(() -> {
            throttle.failed(whose);
            return new WrongPair();
        });
        throttle.succeeded(whose);
        member.resetPassword(fresh == null ? "" : fresh);
        credentials.closeAllOf(member);
        return member;
    }
}
