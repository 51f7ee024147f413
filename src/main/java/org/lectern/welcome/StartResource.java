package org.lectern.welcome;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Credentials;
import org.lectern.identity.SessionCookie;
import org.lectern.problem.Problem;

/** The page behind the one-time link: makes the first curator and, on a tick, adds the samples. */
@Path("/start")
@PermitAll
@Produces("text/html;charset=utf-8")
public class StartResource {

    private final FirstStart firstStart;
    private final Samples samples;
    private final Credentials credentials;
    private final HttpServerRequest http;

    @Inject
    StartResource(FirstStart firstStart, Samples samples, Credentials credentials, HttpServerRequest http) {
        this.firstStart = firstStart;
        this.samples = samples;
        this.credentials = credentials;
        this.http = http;
    }

    @GET
    public StartPage page(@RestQuery @Nullable String code) {
        String given = code == null ? "" : code;
        requireGood(given);
        return new StartPage(given, "", samples.areAvailable(), null);
    }

    @POST
    public Response start(
            @RestForm @Nullable String code,
            @RestForm @Nullable String name,
            @RestForm @Nullable String password,
            @RestForm("samples") @Nullable String withSamples) {
        String given = code == null ? "" : code;
        String called = name == null ? "" : name;
        requireGood(given);
        String session;
        try {
            session = QuarkusTransaction.requiringNew()
                    .call(() -> credentials.openSession(firstStart.finish(called, password == null ? "" : password)));
        } catch (Problem problem) {
            return Response.status(problem.kind().status())
                    .type("text/html;charset=utf-8")
                    .entity(new StartPage(given, called, samples.areAvailable(), problem.detail()).render())
                    .build();
        }
        List<Samples.Login> logins = withSamples == null ? List.of() : firstStart.addSamples(called.strip());
        Response.ResponseBuilder answer = logins.isEmpty()
                ? Response.seeOther(URI.create("/import"))
                : Response.ok(new SamplesAddedPage(logins).render(), "text/html;charset=utf-8");
        return answer.cookie(SessionCookie.of(session, http.isSSL())).build();
    }

    private void requireGood(String code) {
        if (!firstStart.accepts(code)) {
            throw new LinkUsed();
        }
    }

    /** The one-time link is not the present one, or it has been used. */
    static class LinkUsed extends Problem {
        LinkUsed() {
            super(
                    Kind.MISSING,
                    "This link does not work",
                    "It works once, and only while nobody is a member. If you are a member, sign in. If not, look at the"
                            + " console of the present start: it shows the link that holds.");
        }
    }
}
