package org.lectern.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets pages of other sites use what clients of annotations are made for, with a token of their own. Cookies do not count
 * for them, so nothing is open to them that was not before.
 */
@Singleton
class CrossOrigin {

    private static final int FIRST = 990;

    void speak(@Observes Filters filters) {
        filters.register(
                context -> {
                    String path = context.request().path();
                    if (path.startsWith("/w3c/") || Paths.isUnderHypothesis(path)) {
                        context.addHeadersEndHandler(
                                written -> letOthersAsk(context.response().headers()));
                    }
                    context.next();
                },
                FIRST);
    }

    private static void letOthersAsk(MultiMap headers) {
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
        headers.set(
                "Access-Control-Allow-Headers",
                "Authorization, Accept, Content-Type, If-Match, If-None-Match, Prefer, Slug, X-Client-Id,"
                        + " Hypothesis-Client-Version");
        headers.set(
                "Access-Control-Expose-Headers",
                "ETag, Link, Location, Allow, Accept-Post, Content-Location, Preference-Applied, Vary");
        headers.set("Access-Control-Max-Age", "3600");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
