package org.lectern.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credential;
import org.lectern.identity.Credentials;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Members;
import org.lectern.identity.Scope;

/** Tokens for programs. */
@Path("/api/tokens")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Members")
public class TokenApi {

    /** A name and its password; what the token is for and may be used for, which is everything unless it is said. */
    public record Pair(
            @Schema(required = true, minLength = 1) @Nullable
            String name,

            @Schema(required = true, minLength = 1) @Nullable
            String password,

            @Nullable String label,
            @Nullable List<String> scopes) {}

    /** A secret to send as {@code Authorization: Bearer …}, and the id by which it can be revoked. */
    public record Token(String token, String id, @Nullable String label, List<String> scopes) {

        static Token of(Credentials.Issued issued) {
            Credential token = issued.token();
            return new Token(issued.secret(), token.id(), token.label().orElse(null), ids(token.scopes()));
        }
    }

    /** A token without its secret. */
    public record TokenJson(
            String id,
            @Nullable String label,
            List<String> scopes,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {

        static TokenJson of(Credential token) {
            return new TokenJson(
                    token.id(),
                    token.label().orElse(null),
                    ids(token.scopes()),
                    token.createdAt().truncatedTo(ChronoUnit.SECONDS),
                    token.lastUsedAt()
                            .map(at -> at.truncatedTo(ChronoUnit.SECONDS))
                            .orElse(null));
        }
    }

    private static List<String> ids(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::id).toList();
    }

    private final Members members;
    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final CurrentMember me;

    @Inject
    TokenApi(Members members, Credentials credentials, SignInThrottle throttle, CurrentMember me) {
        this.members = members;
        this.credentials = credentials;
        this.throttle = throttle;
        this.me = me;
    }

    @POST
    @Transactional
    @Operation(summary = "Exchange a name and password for a token")
    @APIResponse(
            responseCode = "201",
            description = "The token; it is shown once",
            content = @Content(schema = @Schema(implementation = Token.class)))
    @APIResponse(responseCode = "401", description = "The pair does not match")
    @APIResponse(responseCode = "422", description = "A word is no scope, or the label is too long")
    public Response issue(Pair pair) {
        String name = pair == null || pair.name() == null ? "" : pair.name();
        String password = pair == null || pair.password() == null ? "" : pair.password();
        throttle.check(name);
        return members.signIn(name, password)
                .map(member -> {
                    throttle.succeeded(name);
                    return Response.status(201)
                            .entity(Token.of(credentials.issueToken(member, label(pair), scopes(pair))))
                            .build();
                })
                .orElseGet(() -> {
                    throttle.failed(name);
                    throw new WrongPair();
                });
    }

    private static String label(Pair pair) {
        return pair.label() == null ? "" : pair.label();
    }

    private static Set<Scope> scopes(Pair pair) {
        return pair.scopes() == null
                ? EnumSet.allOf(Scope.class)
                : Scope.of(pair.scopes().stream().map(String::valueOf).toList());
    }

    @GET
    @RolesAllowed("reader")
    @Operation(summary = "Your tokens, newest first, without their secrets")
    public List<TokenJson> list() {
        return credentials.tokensOf(me.get()).stream().map(TokenJson::of).toList();
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed("reader")
    @Transactional
    @Operation(summary = "Revoke one of your tokens")
    @APIResponse(responseCode = "204", description = "It no longer opens anything")
    @APIResponse(responseCode = "404", description = "You have no token of this id")
    public void revoke(String id) {
        credentials.revoke(id, me.get());
    }
}
