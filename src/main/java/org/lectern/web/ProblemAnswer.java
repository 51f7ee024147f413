package org.lectern.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.web.kept.SentForm;
import org.lectern.web.kept.SentForms;

/** The form in which a problem is answered: a page with a way back or, under {@code /api}, problem details (RFC 9457). */
@ApplicationScoped
class ProblemAnswer {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String HOME = "/";

    /** Where what was sent may pass later, or with another word in it. */
    private static final Set<Integer> SAME_AGAIN = Set.of(422, 429, 500, 503);

    private final UriInfo uri;
    private final HttpHeaders headers;
    private final CurrentMember me;
    private final SentForms sentForms;

    @Inject
    ProblemAnswer(UriInfo uri, HttpHeaders headers, CurrentMember me, SentForms sentForms) {
        this.sentForms = sentForms;
        this.uri = uri;
        this.headers = headers;
        this.me = me;
    }

    boolean isForPrograms() {
        return Paths.isForPrograms(uri.getPath());
    }

    Response of(int status, String title, String detail) {
        return of(status, title, detail, Map.of());
    }

    Response of(int status, String title, String detail, Map<String, Object> members) {
        if (isForPrograms()) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "about:blank");
            body.put("title", title);
            body.put("status", status);
            body.put("detail", detail);
            body.putAll(members);
            if (Paths.isUnderHypothesis(uri.getPath())) {
                // what that client shows
                body.put("reason", detail);
            }
            return Response.status(status).type(PROBLEM_JSON).entity(body).build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(page(status, title, detail).render())
                .build();
    }

    private ProblemPage page(int status, String title, String detail) {
        SentForm sent = sentForms.find().orElse(null);
        boolean again = sent != null && sent.whole() && SAME_AGAIN.contains(status);
        return new ProblemPage(status, title, detail, back(), me.isSignedIn(), sent, again);
    }

    private String back() {
        return back(
                headers.getHeaderString("Referer"),
                String.valueOf(uri.getBaseUri().getRawAuthority()));
    }

    /** The page the reader came from, when it is one of ours; a browser may send anything for it. */
    static String back(@Nullable String referer, String us) {
        if (referer == null) {
            return HOME;
        }
        try {
            URI from = new URI(referer);
            String path = from.getRawPath();
            boolean ours = us.equals(from.getRawAuthority()) && path != null && path.matches("/([^/].*)?");
            return ours ? path + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()) : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
