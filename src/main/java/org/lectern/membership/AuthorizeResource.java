package org.lectern.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.identity.Members;
import org.lectern.identity.Scope;
import org.lectern.problem.Invalid;

/**
 * The window in which a member lets a page of another site read and annotate in their name (RFC 6749, section 4.1, with
 * the answer sent to the page that opened the window). What the page gets is a personal token like any other.
 */
@Path("/authorize")
@PermitAll
@Produces("text/html;charset=utf-8")
public class AuthorizeResource {

    private final Members members;
    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final CurrentMember me;

    @Inject
    AuthorizeResource(Members members, Credentials credentials, SignInThrottle throttle, CurrentMember me) {
        this.members = members;
        this.credentials = credentials;
        this.throttle = throttle;
        this.me = me;
    }

    @GET
    public AuthorizePage ask(@RestQuery @Nullable String origin, @RestQuery @Nullable String state) {
        return new AuthorizePage(requireOrigin(origin), said(state), "", false);
    }

    @POST
    @Transactional
    public Response allow(
            @RestForm @Nullable String origin,
            @RestForm @Nullable String state,
            @RestForm @Nullable String name,
            @RestForm @Nullable String password) {
        String page = requireOrigin(origin);
        Optional<Member> member =
                me.isSignedIn() ? Optional.of(members.get(me.getId())) : signedIn(said(name), said(password));
        if (member.isEmpty()) {
            return Response.status(401)
                    .entity(new AuthorizePage(page, said(state), said(name), true).render())
                    .build();
        }
        String secret = credentials
                .issueToken(member.get(), label(page), EnumSet.of(Scope.READ, Scope.ANNOTATE))
                .secret();
        return Response.ok(new AuthorizedPage(page, said(state), secret).render())
                .build();
    }

    private Optional<Member> signedIn(String name, String password) {
        throttle.check(name);
        Optional<Member> member = members.signIn(name, password);
        member.ifPresentOrElse(found -> throttle.succeeded(name), () -> throttle.failed(name));
        return member;
    }

    private static String said(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static String label(String origin) {
        return origin.substring(0, Math.min(origin.length(), 120));
    }

    /** Scheme, host and port of a page on the web: the answer is sent to exactly this one. */
    private static String requireOrigin(@Nullable String given) {
        try {
            URI origin = new URI(said(given));
            boolean onTheWeb = "https".equals(origin.getScheme()) || "http".equals(origin.getScheme());
            String bare = origin.getScheme() + "://" + origin.getRawAuthority();
            if (onTheWeb && origin.getHost() != null && origin.getRawUserInfo() == null && bare.equals(given)) {
                return bare;
            }
        } catch (URISyntaxException noOrigin) {
            // told below
        }
        throw new Invalid("origin", "This window is opened by an annotation client, which says from which page.");
    }
}
