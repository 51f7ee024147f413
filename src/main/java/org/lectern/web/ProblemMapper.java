package org.lectern.web;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Problem;

/** Answers every problem: as a page with a way back or, under {@code /api}, as problem details (RFC 9457). */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String PROBLEM_JSON = "application/problem+json";

    private final UriInfo uri;
    private final HttpHeaders headers;
    private final CurrentMember me;

    @Inject
    ProblemMapper(UriInfo uri, HttpHeaders headers, CurrentMember me) {
        this.uri = uri;
        this.headers = headers;
        this.me = me;
    }

    @ServerExceptionMapper
    Response map(Problem problem) {
        return answer(problem.kind().status(), problem.title(), problem.detail(), problem.members());
    }

    @ServerExceptionMapper
    Response map(UnauthorizedException unauthorized) {
        if (Paths.isForPrograms(uri.getPath())) {
            return Response.fromResponse(answer(
                            401,
                            "Sign in first",
                            "Send a token as “Authorization: Bearer …”. POST /api/tokens gives one for a name and"
                                    + " password.",
                            Map.of()))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        String wanted = uri.getRequestUri().getRawPath()
                + (uri.getRequestUri().getRawQuery() == null
                        ? ""
                        : "?" + uri.getRequestUri().getRawQuery());
        URI signIn = UriBuilder.fromPath("/login").queryParam("next", "{next}").build(wanted);
        return Response.seeOther(signIn).build();
    }

    @ServerExceptionMapper
    Uni<Response> map(ForbiddenException forbidden) {
        return offTheIoThread(() ->
                answer(403, "Not allowed", "Your role does not include this. A curator can change it.", Map.of()));
    }

    /** A role or an address may be refused before the request has left the I/O thread; the page needs the database. */
    private static Uni<Response> offTheIoThread(Supplier<Response> answer) {
        return Uni.createFrom().item(answer).runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    @ServerExceptionMapper
    Response map(OptimisticLockException lost) {
        return answer(
                409,
                "Changed in the meantime",
                "Someone else changed this at the same moment. Load it again, look at the change, then repeat yours.",
                Map.of());
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException violation) {
        String detail = violation.getConstraintViolations().stream()
                .map(each -> each.getMessage())
                .collect(Collectors.joining(" "));
        return answer(422, "A value cannot be used", detail, Map.of());
    }

    @ServerExceptionMapper
    Uni<Response> map(WebApplicationException failure) {
        return offTheIoThread(() -> answerTo(failure));
    }

    private Response answerTo(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 404 -> answer(404, "Nothing here", "There is nothing at this address.", Map.of());
            case 405 -> answer(405, "Not this way", "This address does not take that kind of request.", Map.of());
            case 400 -> answer(400, "The request cannot be read", readable(failure), Map.of());
            case 413 -> answer(413, "Too large", "The request is larger than this server takes.", Map.of());
            case 415 -> answer(415, "Not this format", "Send JSON (application/json) or a form.", Map.of());
            default ->
                status < 400 ? failure.getResponse() : answer(status, "It did not work", readable(failure), Map.of());
        };
    }

    private static String readable(WebApplicationException failure) {
        Throwable cause = failure.getCause();
        return cause == null
                ? "Check the form of what was sent."
                : "Check the form of what was sent: " + firstLine(cause.getMessage());
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "it could not be parsed."
                : message.lines().findFirst().orElse("");
    }

    @ServerExceptionMapper
    Response map(Throwable unexpected) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(unexpected, "Unexpected failure %s at %s", reference, uri.getPath());
        return answer(
                500,
                "Something broke here",
                "It is not your doing. Nothing you had saved is lost. The log has the details under " + reference + ".",
                Map.of("reference", reference));
    }

    private Response answer(int status, String title, String detail, Map<String, Object> members) {
        if (Paths.isForPrograms(uri.getPath())) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "about:blank");
            body.put("title", title);
            body.put("status", status);
            body.put("detail", detail);
            body.putAll(members);
            return Response.status(status).type(PROBLEM_JSON).entity(body).build();
        }
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(new ProblemPage(status, title, detail, back(), me.isSignedIn()).render())
                .build();
    }

    /** The page the reader came from, when it is one of ours. */
    private String back() {
        String referer = headers.getHeaderString("Referer");
        if (referer == null) {
            return "/";
        }
        URI from = URI.create(referer.replace(' ', '+'));
        boolean ours = uri.getBaseUri().getAuthority().equals(from.getAuthority());
        String path = from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
        return ours ? path : "/";
    }
}
