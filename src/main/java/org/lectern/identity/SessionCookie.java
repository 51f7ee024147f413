package org.lectern.identity;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that carries a browser's session secret. */
public final class SessionCookie {

    public static final String NAME = "lectern-session";

    private SessionCookie() {}

    public static NewCookie of(String secret, boolean secure) {
        return cookie(secret, (int) Credential.SESSION_LIFE.toSeconds(), secure);
    }

    public static NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
