package org.lectern.membership;

import org.lectern.identity.Credentials;
import org.lectern.identity.LastCurator;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;

/** Changes to a member that must keep one curator, and end sessions that no longer hold. */
class MemberChanges {

    private final Members members;
    private final Credentials credentials;

    MemberChanges(Members members, Credentials credentials) {
        this.members = members;
        this.credentials = credentials;
    }

    void role(Member member, Role role) {
        if (role != Role.CURATOR && members.isLastCurator(member)) {
            throw new LastCurator();
        }
        member.changeRole(role);
    }

    void active(Member member, boolean active) {
        if (active) {
            member.activate();
            return;
        }
        if (members.isLastCurator(member)) {
            throw new LastCurator();
        }
        member.deactivate();
        credentials.closeAllOf(member);
    }

    void password(Member member, String password) {
        member.resetPassword(password);
        credentials.closeAllOf(member);
    }
}
