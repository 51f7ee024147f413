package org.lectern.webannotation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What every answer about annotations says of itself, refusals too (Web Annotation Protocol, sections 3 and 4): what it
 * is, which methods it takes, and what it varies by. Pages of other sites may ask with a token of their own; cookies do
 * not count for them, so nothing is open to them that was not before.
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
        letOthersAsk(headers);
    }

    private static void letOthersAsk(MultiMap headers) {
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS, POST, PUT, DELETE");
        headers.set(
                "Access-Control-Allow-Headers",
                "Authorization, Accept, Content-Type, If-Match, If-None-Match, Prefer, Slug");
        headers.set(
                "Access-Control-Expose-Headers",
                "ETag, Link, Location, Allow, Accept-Post, Content-Location, Preference-Applied, Vary");
        headers.set("Access-Control-Max-Age", "3600");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
