package org.lectern.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Turns a session or token secret into the identity of its member; an unknown secret into nobody. */
@ApplicationScoped
class MemberIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    private final Credentials credentials;

    @Inject
    MemberIdentityProvider(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        Credential.Kind kind = Credential.Kind.valueOf(request.getToken().getType());
        return context.runBlocking(() -> identify(kind, request.getToken().getToken()));
    }

    @ActivateRequestContext
    SecurityIdentity identify(Credential.Kind kind, String secret) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Credential> found = credentials.with(kind, secret);
            found.ifPresent(credential -> credential.use(Instant.now()));
            return found.map(credential -> identityOf(credential, kind))
                    .orElseGet(() ->
                            QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        });
    }

    private static SecurityIdentity identityOf(Credential credential, Credential.Kind kind) {
        Member member = credential.member();
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(member.id()))
                .addRoles(member.role().grants())
                .addAttribute("credential", kind)
                .addAttribute("name", member.name())
                .addAttribute("scopes", credential.scopes())
                .build();
    }
}
