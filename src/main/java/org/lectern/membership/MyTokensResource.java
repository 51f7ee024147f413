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
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Scope;
import org.lectern.problem.Invalid;

/** Lets members make, name and revoke the tokens by which programs act for them. */
@Path("/me/tokens")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class MyTokensResource {

    private final Members members;
    private final Credentials credentials;
    private final CurrentMember me;

    @Inject
    MyTokensResource(Members members, Credentials credentials, CurrentMember me) {
        this.members = members;
        this.credentials = credentials;
        this.me = me;
    }

    @GET
    @Transactional
    public String page() {
        return page("", null, null).render();
    }

    private MyTokensPage page(String label, @Nullable String secret, @Nullable String problem) {
        return new MyTokensPage(
                credentials.tokensOf(me.get()).stream()
                        .map(MyTokensPage.Row::of)
                        .toList(),
                Arrays.asList(Scope.values()),
                label,
                secret,
                problem);
    }

    @POST
    @Transactional
    public Response make(@RestForm @Nullable String label, @RestForm @Nullable List<String> scope) {
        Member member = members.get(me.get().id());
        String given = label == null ? "" : label;
        try {
            String secret = credentials
                    .issueToken(member, given, Scope.of(scope == null ? List.of() : scope))
                    .secret();
            return Response.ok(page("", secret, null).render()).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(page(given, null, invalid.detail()).render())
                    .build();
        }
    }

    @POST
    @Path("{id}/revoke")
    @Transactional
    public Response revoke(String id) {
        credentials.revoke(id, me.get());
        return Response.seeOther(URI.create("/me/tokens")).build();
    }
}
