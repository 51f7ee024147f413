package org.lectern.membership;

import io.vertx.core.http.HttpServerRequest;
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
import org.lectern.identity.SessionCookie;
import org.lectern.problem.Invalid;
import org.lectern.wording.Wording;

/** Lets members change their own password. Every session and token ends; this browser gets a new session. */
@Path("/me/password")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class MyPasswordResource {

    private final OwnPassword own;
    private final Credentials credentials;
    private final CurrentMember me;
    private final HttpServerRequest http;
    private final Wording wording;

    @Inject
    MyPasswordResource(
            OwnPassword own, Credentials credentials, CurrentMember me, HttpServerRequest http, Wording wording) {
        this.own = own;
        this.credentials = credentials;
        this.me = me;
        this.http = http;
        this.wording = wording;
    }

    @GET
    public MyPasswordPage form() {
        return new MyPasswordPage(null, null);
    }

    @POST
    @Transactional
    public Response change(@RestForm @Nullable String current, @RestForm("new") @Nullable String fresh) {
        Member member;
        try {
            member = own.change(me.get().name(), current, fresh);
        } catch (WrongPair wrong) {
            return again("current", wording.of(MembershipWords.class).notPresent());
        } catch (Invalid invalid) {
            return again("new", invalid.detail());
        }
        return Response.seeOther(URI.create("/me?password=changed"))
                .cookie(SessionCookie.of(credentials.openSession(member), http.isSSL()))
                .build();
    }

    private static Response again(String field, String problem) {
        return Response.status(422)
                .entity(new MyPasswordPage(field, problem).render())
                .build();
    }
}
