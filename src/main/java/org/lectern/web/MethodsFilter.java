package org.lectern.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says which methods an address takes, to those who ask and to those who used another (RFC 9110, 10.2.1). */
class MethodsFilter {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final Addresses addresses;

    @Inject
    MethodsFilter(Addresses addresses) {
        this.addresses = addresses;
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> answer(ContainerRequestContext request) {
        Set<String> methods = request.getMethod().equals(HttpMethod.OPTIONS) ? methodsOf(request) : Set.of();
        return methods.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Response.ok().header(HttpHeaders.ALLOW, list(methods)).build());
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        Set<String> methods = response.getStatus() == METHOD_NOT_ALLOWED ? methodsOf(request) : Set.of();
        if (!methods.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, list(methods));
        }
    }

    private Set<String> methodsOf(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return addresses.methodsOf(path.startsWith("/") ? path : "/" + path);
    }

    private static String list(Set<String> methods) {
        return String.join(", ", new TreeSet<>(methods));
    }
}
