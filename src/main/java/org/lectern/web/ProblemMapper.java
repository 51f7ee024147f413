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
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.lectern.problem.Problem;
import org.lectern.web.kept.SentForms;

/** Answers the problems that are expected: our own, those of roles, and addresses and methods that are not there. */
class ProblemMapper {

    private final ProblemAnswer answer;
    private final SignedOut signedOut;
    private final SentForms sentForms;

    @Inject
    ProblemMapper(ProblemAnswer answer, SignedOut signedOut, SentForms sentForms) {
        this.answer = answer;
        this.sentForms = sentForms;
        this.signedOut = signedOut;
    }

    @ServerExceptionMapper
    Uni<Response> map(Problem problem) {
        return offTheIoThread(() -> Response.fromResponse(
                        answer.of(problem.kind().status(), problem.title(), problem.detail(), problem.members()))
                .header(HttpHeaders.RETRY_AFTER, problem.members().get(Problem.RETRY_AFTER))
                .build());
    }

    @ServerExceptionMapper
    Uni<Response> map(UnauthorizedException unauthorized) {
        return answer.isForPrograms()
                ? offTheIoThread(() -> Response.fromResponse(answer.of(
                                401,
                                "Sign in first",
                                "Send a token as “Authorization: Bearer …”. POST /api/tokens gives one for a name and"
                                        + " password."))
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build())
                : signedOut.answer();
    }

    @ServerExceptionMapper
    Uni<Response> map(ForbiddenException forbidden) {
        return sentForms.readBody().emitOn(Infrastructure.getDefaultExecutor()).map(body -> {
            body.ifPresent(sentForms::keep);
            return answer.of(403, "Not allowed", "Your role does not include this. A curator can change it.");
        });
    }

    /** A role or an address may be refused before the request has left the I/O thread; the page needs the database. */
    private static Uni<Response> offTheIoThread(Supplier<Response> answer) {
        return Uni.createFrom().item(answer).runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    @ServerExceptionMapper
    Response map(OptimisticLockException lost) {
        return answer.of(409, UnexpectedMapper.CHANGED, UnexpectedMapper.CHANGED_DETAIL);
    }

    @ServerExceptionMapper
    Response map(ConstraintViolationException violation) {
        String detail = violation.getConstraintViolations().stream()
                .map(each -> each.getMessage())
                .collect(Collectors.joining(" "));
        return answer.of(422, "A value cannot be used", detail);
    }

    @ServerExceptionMapper
    Uni<Response> map(WebApplicationException failure) {
        return offTheIoThread(() -> answerTo(failure));
    }

    private Response answerTo(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (status == 404 && failure.getCause() instanceof NumberFormatException && answer.isForPrograms()) {
            return answer.of(400, UnreadableMapper.TITLE, "A number in the address is none, or is out of range.");
        }
        return switch (status) {
            case 404 -> answer.of(404, "Nothing here", "There is nothing at this address.");
            case 405 -> answer.of(405, "Not this way", "This address does not take that kind of request.");
            case 400 -> answer.of(400, UnreadableMapper.TITLE, UnreadableMapper.words(failure.getCause()));
            case 413 -> answer.of(413, "Too large", "The request is larger than this server takes.");
            case 415 -> answer.of(415, "Not this format", "Send JSON (application/json) or a form.");
            default ->
                status < 400
                        ? failure.getResponse()
                        : answer.of(status, "It did not work", "Check the form of what was sent.");
        };
    }
}
