package org.lectern.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lectern.identity.Scope;
import org.lectern.problem.Forbidden;

/** Holds a token to its scopes. What is not told apart here changes the library, and needs the widest of them. */
class ScopeFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern ANNOTATING =
            Pattern.compile("/(api/annotations/.*|api/articles/[^/]+/annotations|w3c/annotations(/.*)?|"
                    + "api/taxonomy/waiting/[^/]+|hypothesis/api/annotations(/.*)?)");
    /** To say what one has read belongs to reading. */
    private static final Pattern OF_READING = Pattern.compile("/api/(reading/(all-read|undo)|articles/[^/]+/reading)");

    private static final Pattern DECIDING =
            Pattern.compile("/api/annotations/[^/]+/(accept|reject|request-changes|undo)|/api/review(s|ing)?(/.*)?");
    private static final Pattern OWN_ACCESS =
            Pattern.compile("/(api/password|(api/tokens|hypothesis/api/token)(/.*)?)");

    private final SecurityIdentity identity;

    @Inject
    ScopeFilter(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        Set<Scope> scopes = identity.getAttribute("scopes");
        String path = request.getUriInfo().getPath();
        String absolute = path.startsWith("/") ? path : "/" + path;
        if (scopes == null || OWN_ACCESS.matcher(absolute).matches()) {
            return;
        }
        Scope needed = neededFor(request.getMethod(), absolute);
        if (!scopes.contains(needed)) {
            throw new Forbidden("This token may be used to: " + Scope.words(scopes) + ". This needs “" + needed.id()
                    + "”. Make another token for it.");
        }
    }

    static Scope neededFor(String method, String path) {
        if (READING.contains(method) || OF_READING.matcher(path).matches()) {
            return Scope.READ;
        }
        if (DECIDING.matcher(path).matches()) {
            return Scope.REVIEW;
        }
        return ANNOTATING.matcher(path).matches() ? Scope.ANNOTATE : Scope.CURATE;
    }
}
