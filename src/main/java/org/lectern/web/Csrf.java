package org.lectern.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The double-submit token against forged requests: a random cookie that another site cannot read, repeated in each
 * form. Templates write it with {@code {inject:csrf.token}}.
 */
@RequestScoped
@Named("csrf")
public class Csrf {

    static final String COOKIE = "lectern-csrf";
    static final String FIELD = "csrf";
    static final String HEADER = "X-CSRF-Token";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext context;
    private @Nullable String token;

    @Inject
    Csrf(RoutingContext context) {
        this.context = context;
    }

    /** The token of this browser; the first call of a browser's first page sets the cookie. */
    public String getToken() {
        if (token == null) {
            Cookie cookie = context.request().getCookie(COOKIE);
            token = cookie == null || cookie.getValue().length() < 32 ? issue() : cookie.getValue();
        }
        return token;
    }

    boolean accepts(@Nullable String given) {
        Cookie cookie = context.request().getCookie(COOKIE);
        return given != null
                && cookie != null
                && cookie.getValue().length() >= 32
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        cookie.getValue().getBytes(StandardCharsets.UTF_8));
    }

    private String issue() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response()
                .addCookie(Cookie.cookie(COOKIE, fresh)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.STRICT));
        return fresh;
    }
}
