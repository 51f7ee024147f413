package org.lectern.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every page and answer says about itself. */
@Singleton
class PageHeaders {

    private static final int FIRST = 1000;

    /**
     * A page that comes as a template gets its type at the last moment and without the charset. What is asked first to
     * look at the headers looks last.
     */
    void sayTheCharset(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(written -> {
                        MultiMap headers = context.response().headers();
                        if (MediaType.TEXT_HTML.equals(headers.get(HttpHeaders.CONTENT_TYPE))) {
                            headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8");
                        }
                    });
                    context.next();
                },
                FIRST);
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        belongsToOneMember(response);
        if (!Paths.isForPrograms(request.getUriInfo().getPath())) {
            leadsOnHere(request.getUriInfo().getBaseUri(), response);
        }
    }

    /** Nothing keeps a page: not a cache on the way, nor this browser after signing out. What is no page says so itself. */
    private static void belongsToOneMember(ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-store"));
    }

    /** A redirect names a path only: the host of a request is what its sender says, or a proxy's. */
    private static void leadsOnHere(URI base, ContainerResponseContext response) {
        URI next = response.getLocation();
        if (next == null || !next.isAbsolute() || !base.getRawAuthority().equals(next.getRawAuthority())) {
            return;
        }
        String path = next.getRawPath();
        if (path.matches("/([^/].*)?")) {
            String query = next.getRawQuery() == null ? "" : "?" + next.getRawQuery();
            String fragment = next.getRawFragment() == null ? "" : "#" + next.getRawFragment();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path + query + fragment);
        }
    }
}
