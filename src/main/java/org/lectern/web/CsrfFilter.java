package org.lectern.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Refuses a change that a page of another site could have sent. Requests with a bearer token carry no cookie's power. */
class CsrfFilter {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Csrf csrf;
    private final SecurityIdentity identity;

    @Inject
    CsrfFilter(Csrf csrf, SecurityIdentity identity) {
        this.csrf = csrf;
        this.identity = identity;
    }

    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || isBearerOrAnonymousApi(request)) {
            return;
        }
        if (!csrf.accepts(tokenIn(request))) {
            throw new ForgedRequest();
        }
    }

    private boolean isBearerOrAnonymousApi(ResteasyReactiveContainerRequestContext request) {
        return Paths.isForPrograms(request.getUriInfo().getPath())
                && !"SESSION".equals(String.valueOf(identity.<Object>getAttribute("credential")));
    }

    private static @Nullable String tokenIn(ResteasyReactiveContainerRequestContext request) {
        String header = request.getHeaderString(Csrf.HEADER);
        if (header != null) {
            return header;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return context.getFormParameter(Csrf.FIELD, true, false) instanceof String value ? value : null;
    }
}
