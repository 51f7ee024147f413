package org.lectern.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.lectern.problem.EntityTags;
import org.lectern.problem.Representations;

/**
 * Gives what programs read as JSON under {@code /api} the tag of its bytes where it has none of its own, and tells a program
 * that has these bytes already that nothing has changed.
 */
class UnchangedFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Representations representations;

    @Inject
    UnchangedFilter(Representations representations) {
        this.representations = representations;
    }

    @ServerResponseFilter
    void check(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READING.contains(request.getMethod()) || !isJsonForPrograms(request, response)) {
            return;
        }
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (tag == null) {
            tag = withTag(response);
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private String withTag(ContainerResponseContext response) {
        Representations.Representation representation = representations.of(response.getEntity());
        response.getHeaders().putSingle(HttpHeaders.ETAG, representation.tag());
        response.setEntity(representation.json());
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        return representation.tag();
    }

    private static boolean isJsonForPrograms(ContainerRequestContext request, ContainerResponseContext response) {
        return response.getStatus() == 200
                && response.hasEntity()
                && Paths.isUnderApi(request.getUriInfo().getPath())
                && isJson(response);
    }

    /** A list gets its type at the last moment. */
    private static boolean isJson(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return type == null
                ? response.getEntity() instanceof Collection<?>
                : MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }
}
