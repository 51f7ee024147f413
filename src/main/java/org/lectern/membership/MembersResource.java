package org.lectern.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Role;
import org.lectern.problem.Invalid;
import org.lectern.problem.Problem;
import org.lectern.wording.Announcement;
import org.lectern.wording.Wording;

/** The members page: curators add people, change roles, reset passwords, close and open accounts. */
@Path("/members")
@RolesAllowed("curator")
@Produces("text/html;charset=utf-8")
public class MembersResource {

    private final Members members;
    private final CurrentMember me;
    private final MemberChanges changes;
    private final Wording wording;
    private final Announcement announcement;

    @Inject
    MembersResource(
            Members members, Credentials credentials, CurrentMember me, Wording wording, Announcement announcement) {
        this.wording = wording;
        this.announcement = announcement;
        this.members = members;
        this.me = me;
        this.changes = new MemberChanges(members, credentials);
    }

    @GET
    public MembersPage page() {
        return MembersPage.of(members.byName(), me.get(), announcement.take());
    }

    @POST
    @Transactional
    public Response add(
            @RestForm @Nullable String name, @RestForm @Nullable String password, @RestForm @Nullable String role) {
        try {
            Member added = members.add(new Member(given(name), given(password), role(role)));
            return done(words().canSignIn(added.name()));
        } catch (Problem problem) {
            return Response.status(problem.kind().status())
                    .type("text/html;charset=utf-8")
                    .entity(MembersPage.of(members.byName(), me.get(), null)
                            .with(given(name), given(role), problem.detail())
                            .render())
                    .build();
        }
    }

    @POST
    @Path("{id}/role")
    @Transactional
    public Response changeRole(String id, @RestForm @Nullable String role) {
        Member member = members.get(id);
        changes.role(member, role(role));
        return done(words().isNow(member.name(), member.role()));
    }

    @POST
    @Path("{id}/password")
    @Transactional
    public Response resetPassword(String id, @RestForm @Nullable String password) {
        Member member = members.get(id);
        changes.password(member, given(password));
        return done(words().passwordHolds(member.name()));
    }

    @POST
    @Path("{id}/deactivate")
    @Transactional
    public Response deactivate(String id) {
        Member member = members.get(id);
        changes.active(member, false);
        return done(words().cannotSignIn(member.name()));
    }

    @POST
    @Path("{id}/activate")
    @Transactional
    public Response activate(String id) {
        Member member = members.get(id);
        changes.active(member, true);
        return done(words().canAgain(member.name()));
    }

    private MembershipWords words() {
        return wording.of(MembershipWords.class);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static Role role(@Nullable String id) {
        return Role.of(given(id)).orElseThrow(() -> new Invalid("role", "Choose one of the four roles."));
    }

    private Response done(String message) {
        return announcement.on(URI.create("/members"), message);
    }
}
