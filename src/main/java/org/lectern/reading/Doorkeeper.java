package org.lectern.reading;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.readership.Opening;
import org.lectern.readership.Readership;

/** Tells the readership who opened an article, once the page has gone out whole. */
@ApplicationScoped
class Doorkeeper {

    private static final int OK = 200;

    private final Readership readership;
    private final RoutingContext context;

    @Inject
    Doorkeeper(Readership readership, RoutingContext context) {
        this.readership = readership;
        this.context = context;
    }

    void opening(Article article, Member reader) {
        if (isByAPerson(context.request())) {
            Opening opening = Opening.of(article, reader);
            HttpServerResponse response = context.response();
            context.addEndHandler(answered -> {
                if (answered.succeeded() && response.getStatusCode() == OK) {
                    readership.note(opening);
                }
            });
        }
    }

    /** A browser that fetches a page in case it will be wanted says so; nobody has seen that page. */
    private static boolean isByAPerson(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && !isAhead(request.getHeader("Sec-Purpose"))
                && !isAhead(request.getHeader("Purpose"));
    }

    private static boolean isAhead(@Nullable String purpose) {
        return purpose != null && purpose.toLowerCase(Locale.ROOT).contains("prefetch");
    }
}
