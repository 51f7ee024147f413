package org.lectern.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lectern.problem.Malformed;
import org.lectern.problem.Problem;

/** Refuses, before anything is read, what no request to Lectern can mean. */
class RequestGuard {

    /** The largest body that is not a file, in bytes. */
    private static final int LARGEST_BODY = 8 * 1024 * 1024;

    private final HttpServerRequest http;

    @Inject
    RequestGuard(HttpServerRequest http) {
        this.http = http;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (http.uri().contains("%00")) {
            throw new Malformed("An address cannot contain the character NUL.");
        }
        MediaType type = request.getMediaType();
        boolean carriesFiles = type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
        if (!carriesFiles && request.getLength() > LARGEST_BODY) {
            throw new TooLarge();
        }
    }

    /** A form or JSON of that size is a mistake. */
    static class TooLarge extends Problem {
        TooLarge() {
            super(Kind.TOO_LARGE, "Too large", "JSON and forms have at most 8 MB. Send files as multipart form data.");
        }
    }
}
