package org.lectern.hypothesis;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;

/**
 * Hands a client the token it works with (RFC 7523, section 2.1, and RFC 6749, sections 4.1 and 6). The grant is a
 * personal token, and so is what it is exchanged for: one thing to make, to look over and to revoke.
 */
@Path("/hypothesis/api/token")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class TokenResource {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    /** After so many seconds a client asks again, and learns then that a token was revoked; a day. */
    private static final int EXPIRES_IN = 24 * 60 * 60;

    /** A token (RFC 6749, section 5.1). */
    record Granted(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") int expiresIn,
            @JsonProperty("refresh_token") String refreshToken) {}

    private final Credentials credentials;

    @Inject
    TokenResource(Credentials credentials) {
        this.credentials = credentials;
    }

    @POST
    @Transactional
    public Response grant(
            @RestForm("grant_type") @Nullable String grantType,
            @RestForm @Nullable String assertion,
            @RestForm("refresh_token") @Nullable String refreshToken,
            @RestForm @Nullable String code) {
        String token = token(grantType, assertion, refreshToken, code);
        if (token == null) {
            return refused(
                    "unsupported_grant_type",
                    "Send a personal token as the assertion of the grant type " + GRANT + ".");
        }
        if (!credentials.isToken(token)) {
            return refused("invalid_grant", "This is no token of this library, or it was revoked. Make another one.");
        }
        return Response.ok(new Granted(token, "Bearer", EXPIRES_IN, token)).build();
    }

    private static @Nullable String token(
            @Nullable String grantType,
            @Nullable String assertion,
            @Nullable String refreshToken,
            @Nullable String code) {
        return switch (grantType == null ? "" : grantType) {
            case GRANT -> assertion;
            case "refresh_token" -> refreshToken;
            case "authorization_code" -> code;
            default -> null;
        };
    }

    /** In the form of RFC 6749, section 5.2; the client shows the reason. */
    private static Response refused(String error, String reason) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Map.of("error", error, "error_description", reason, "reason", reason))
                .build();
    }

    /** Ends a token, known or not (RFC 7009, section 2.2). */
    @POST
    @Path("revoke")
    @Transactional
    public Map<String, Object> revoke(@RestForm @Nullable String token) {
        if (token != null) {
            credentials.revokeToken(token);
        }
        return Map.of();
    }
}
