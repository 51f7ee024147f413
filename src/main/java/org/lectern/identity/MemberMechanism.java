package org.lectern.identity;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Finds the secret in a request: a bearer token, else the session cookie. A secret that is not good makes the request
 * anonymous, so that the one place that answers "sign in first" answers for it too.
 */
@ApplicationScoped
class MemberMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return look(manager, header.substring(BEARER.length()).strip(), Credential.Kind.TOKEN);
        }
        Cookie cookie = context.request().getCookie(SessionCookie.NAME);
        if (cookie != null && header == null) {
            return look(manager, cookie.getValue(), Credential.Kind.SESSION);
        }
        return Uni.createFrom().nullItem();
    }

    private static Uni<SecurityIdentity> look(IdentityProviderManager manager, String secret, Credential.Kind kind) {
        return manager.authenticate(new TokenAuthenticationRequest(new TokenCredential(secret, kind.name())));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
