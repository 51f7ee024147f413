package org.lectern.webannotation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What every answer about annotations says of itself, refusals too (Web Annotation Protocol, sections 3 and 4): what it
 * is, which methods it takes, and what it varies by.
 */
@Singleton
class ProtocolHeaders {

    private static final int FIRST = 990;
    private static final String CONTAINER = "/w3c/annotations/";
    private static final String TYPE = ">; rel=\"type\"";
    private static final String CONSTRAINED =
            "<http://www.w3.org/TR/annotation-protocol/>; rel=\"" + Terms.LDP + "constrainedBy\"";

    void speak(@Observes Filters filters) {
        filters.register(
                context -> {
                    String path = context.request().path();
                    if (path.startsWith("/w3c/")) {
                        context.addHeadersEndHandler(written -> say(context, path));
                    }
                    context.next();
                },
                FIRST);
    }

    private static void say(RoutingContext context, String path) {
        MultiMap headers = context.response().headers();
        if (path.equals(CONTAINER)) {
            headers.set(
                    "Link",
                    "<" + Terms.LDP + "BasicContainer" + TYPE + ", <" + Terms.LDP + "Resource" + TYPE + ", "
                            + CONSTRAINED);
            headers.set("Allow", "GET, HEAD, OPTIONS, POST");
            headers.set("Accept-Post", Terms.WITH_PROFILE + ", application/json");
            headers.set("Vary", "Accept, Prefer, Authorization, Cookie");
        } else if (path.startsWith(CONTAINER)) {
            headers.set("Link", "<" + Terms.LDP + "Resource" + TYPE + ", " + CONSTRAINED);
            headers.set("Allow", "GET, HEAD, OPTIONS, PUT, DELETE");
            headers.set("Vary", "Accept, Authorization, Cookie");
        }
    }
}
