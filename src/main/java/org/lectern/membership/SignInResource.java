package org.lectern.membership;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.SessionCookie;

/** Signs people in and out. A session is a row: signing out deletes it. */
@Path("/")
@PermitAll
@Produces("text/html;charset=utf-8")
public class SignInResource {

    private final Members members;
    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final HttpServerRequest http;
    private final CurrentMember me;

    @Inject
    SignInResource(
            Members members,
            Credentials credentials,
            SignInThrottle throttle,
            HttpServerRequest http,
            CurrentMember me) {
        this.me = me;
        this.members = members;
        this.credentials = credentials;
        this.throttle = throttle;
        this.http = http;
    }

    @GET
    @Path("login")
    public SignInPage form(@RestQuery @Nullable String next, @RestQuery @Nullable String left) {
        return new SignInPage(localPath(next), "", false, left != null, members.isEmpty());
    }

    /** Tells a page, before it sends a form, whether the session still holds: 204 or 401. */
    @GET
    @Path("session")
    public Response session() {
        return Response.status(me.isSignedIn() ? 204 : 401).build();
    }

    @POST
    @Path("login")
    @Transactional
    public Response signIn(
            @RestForm @Nullable String name, @RestForm @Nullable String password, @RestForm @Nullable String next) {
        String given = name == null ? "" : name;
        throttle.check(given);
        Optional<Member> member = members.signIn(given, password == null ? "" : password);
        if (member.isEmpty()) {
            throttle.failed(given);
            return Response.status(401)
                    .type("text/html;charset=utf-8")
                    .entity(new SignInPage(localPath(next), given, true, false, false).render())
                    .build();
        }
        throttle.succeeded(given);
        return Response.seeOther(URI.create(localPath(next)))
                .cookie(SessionCookie.of(credentials.openSession(member.get()), http.isSSL()))
                .build();
    }

    @POST
    @Path("logout")
    @Transactional
    public Response signOut(@CookieParam(SessionCookie.NAME) @Nullable String secret) {
        if (secret != null) {
            credentials.close(secret);
        }
        return Response.seeOther(URI.create("/login?left=1"))
                .cookie(SessionCookie.gone(http.isSSL()))
                .build();
    }

    /** Only a path of this server: a link from elsewhere must not send a member on to a foreign page. */
    private static String localPath(@Nullable String next) {
        if (next == null || !next.startsWith("/") || next.startsWith("//")) {
            return "/library";
        }
        return next.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\') ? next : "/library";
    }
}
