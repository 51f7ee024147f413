package org.lectern.membership;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Leaves the window that a page of another site opened to ask for leave its way back to that page; no other has one. */
@Singleton
class OpenedByOthers {

    private static final int FIRST = 990;

    void answer(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (context.request().path().equals("/authorize")) {
                        context.addHeadersEndHandler(written ->
                                context.response().headers().set("Cross-Origin-Opener-Policy", "unsafe-none"));
                    }
                    context.next();
                },
                FIRST);
    }
}
