package org.lectern.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Invalid;
import org.lectern.wording.Languages;
import org.lectern.wording.Wording;

/** Keeps the language a reader chooses, in a cookie for a year, and leads back to the page. */
@Path("/language")
@PermitAll
public class LanguageResource {

    private static final Duration KEPT = Duration.ofDays(365);

    private final Languages languages;
    private final UriInfo uri;

    @Inject
    LanguageResource(Languages languages, UriInfo uri) {
        this.languages = languages;
        this.uri = uri;
    }

    /**
     * @throws Invalid when pages do not speak the language
     */
    @POST
    public Response choose(@RestForm @Nullable String language, @HeaderParam("Referer") @Nullable String referer) {
        if (languages.of(language).isEmpty()) {
            throw new Invalid("language", "Choose one of the languages at the foot of the page.");
        }
        String back =
                ProblemAnswer.back(referer, String.valueOf(uri.getBaseUri().getRawAuthority()));
        return Response.seeOther(URI.create(back)).cookie(kept(language)).build();
    }

    private NewCookie kept(@Nullable String language) {
        return new NewCookie.Builder(Wording.COOKIE)
                .value(language)
                .path("/")
                .maxAge((int) KEPT.toSeconds())
                .httpOnly(true)
                .secure("https".equals(uri.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
