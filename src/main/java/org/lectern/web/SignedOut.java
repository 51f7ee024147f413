package org.lectern.web;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.lectern.web.kept.SentForm;
import org.lectern.web.kept.SentForms;
import org.lectern.web.kept.SignedOutPage;

/**
 * What somebody gets whose session has ended: the sign-in page, and after it what they asked for; a form instead is kept
 * on a page of its own, from which it is sent again by hand. Only what a page of this browser sent is kept.
 */
@RequestScoped
class SignedOut {

    private final HttpServerRequest http;
    private final SentForms sentForms;
    private final Csrf csrf;

    @Inject
    SignedOut(HttpServerRequest http, SentForms sentForms, Csrf csrf) {
        this.http = http;
        this.sentForms = sentForms;
        this.csrf = csrf;
    }

    Uni<Response> answer() {
        if (http.getHeader("X-Fragment") != null) {
            return Uni.createFrom().item(Response.status(401).build());
        }
        return sentForms.readBody().emitOn(Infrastructure.getDefaultExecutor()).map(body -> body.flatMap(this::own)
                .map(this::kept)
                .orElseGet(this::signIn));
    }

    private Optional<SentForm> own(String body) {
        return csrf.accepts(sentForms.value(body, Csrf.FIELD)) ? Optional.of(sentForms.keep(body)) : Optional.empty();
    }

    private Response kept(SentForm sent) {
        return Response.status(401)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(new SignedOutPage(sent, signInFor("/").toString()).render())
                .build();
    }

    private Response signIn() {
        return Response.seeOther(signInFor(http.uri())).build();
    }

    private static URI signInFor(String wanted) {
        return UriBuilder.fromPath("/login").queryParam("next", "{next}").build(wanted);
    }
}
