package org.lectern.wording;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What the page after a step says, once, of what was done. It goes in a cookie that scripts cannot read, never in the
 * address: a link that somebody sends must not speak in Lectern's voice.
 */
@RequestScoped
public class Announcement {

    private static final String COOKIE = "lectern-done";

    /** In seconds: long enough for the page that follows, and no longer. */
    private static final int LASTS = 60;

    private final RoutingContext context;

    @Inject
    Announcement(RoutingContext context) {
        this.context = context;
    }

    /** A redirect to a page of ours that will say these words. */
    public Response on(URI page, String words) {
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        return Response.seeOther(page)
                .cookie(new NewCookie.Builder(COOKIE)
                        .value(value)
                        .path(page.getRawPath())
                        .maxAge(LASTS)
                        .httpOnly(true)
                        .secure(context.request().isSSL())
                        .sameSite(NewCookie.SameSite.STRICT)
                        .build())
                .build();
    }

    /** What this page has to say; asked a second time, nothing. */
    public @Nullable String take() {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null) {
            return null;
        }
        context.response()
                .addCookie(Cookie.cookie(COOKIE, "")
                        .setPath(context.request().path())
                        .setMaxAge(0)
                        .setHttpOnly(true));
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
