package org.lectern.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;
import org.lectern.identity.Members;

/** Tokens for programs. */
@Path("/api/tokens")
@PermitAll
@Tag(name = "Members")
public class TokenApi {

    /** A name and its password. */
    public record Pair(@Nullable String name, @Nullable String password) {}

    /** A secret to send as {@code Authorization: Bearer …}. */
    public record Token(String token) {}

    private final Members members;
    private final Credentials credentials;
    private final SignInThrottle throttle;

    @Inject
    TokenApi(Members members, Credentials credentials, SignInThrottle throttle) {
        this.members = members;
        this.credentials = credentials;
        this.throttle = throttle;
    }

    @POST
    @Transactional
    @Operation(summary = "Exchange a name and password for a token")
    @APIResponse(responseCode = "201", description = "The token; it is shown once")
    @APIResponse(responseCode = "401", description = "The pair does not match")
    public Response issue(Pair pair) {
        String name = pair == null || pair.name() == null ? "" : pair.name();
        String password = pair == null || pair.password() == null ? "" : pair.password();
        throttle.check(name);
        return members.signIn(name, password)
                .map(member -> {
                    throttle.succeeded(name);
                    return Response.status(201)
                            .entity(new Token(credentials.issueToken(member)))
                            .build();
                })
                .orElseGet(() -> {
                    throttle.failed(name);
                    throw new WrongPair();
                });
    }
}
