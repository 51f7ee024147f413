package org.lectern.reviewing.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationAnswers;
import org.lectern.annotation.AnnotationJson;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.OptionalBody;
import org.lectern.review.Review;
import org.lectern.review.Reviews;

/** The steps of a review for programs. An annotation that may not be seen is missing; who may take a step says the review. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Reviews")
@APIResponse(
        responseCode = "200",
        description = "The annotation as it is now",
        content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
@APIResponse(responseCode = "403", description = "Not for you: your own work, or your role is too low")
@APIResponse(responseCode = "404", description = "There is no such annotation that you can see")
@APIResponse(responseCode = "409", description = "Not in this state; gives the present state and the possible steps")
@APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
public class DecisionApi {

    /** Why, for whoever reads the history. */
    public record Remark(@Nullable String reason) {}

    /** Why, for the author. */
    public record Reason(
            @Schema(required = true, minLength = 1) @Nullable
            String reason) {}

    private final Reviews reviews;
    private final AnnotationAnswers answers;
    private final CurrentMember me;
    private final OptionalBody optional;

    @Inject
    DecisionApi(Reviews reviews, AnnotationAnswers answers, CurrentMember me, OptionalBody optional) {
        this.reviews = reviews;
        this.answers = answers;
        this.me = me;
        this.optional = optional;
    }

    @POST
    @Path("annotations/{id}/submit")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Remark.class)))
    @Transactional
    @Operation(summary = "Hand in your own annotation")
    public Response submit(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable String body) {
        return take(id, ifMatch, body, (review, reason) -> review.submit(me.get()));
    }

    @POST
    @Path("annotations/{id}/accept")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Remark.class)))
    @Transactional
    @Operation(summary = "Accept a submitted annotation of someone else")
    public Response accept(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable String body) {
        return take(id, ifMatch, body, (review, reason) -> review.accept(me.get(), reason));
    }

    @POST
    @Path("annotations/{id}/reject")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Reason.class)))
    @Transactional
    @Operation(summary = "Reject a submitted annotation of someone else, with a reason")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public Response reject(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable String body) {
        return take(id, ifMatch, body, (review, reason) -> review.reject(me.get(), reason));
    }

    @POST
    @Path("annotations/{id}/request-changes")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Reason.class)))
    @Transactional
    @Operation(summary = "Give a submitted annotation back to its author, with a reason")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public Response requestChanges(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable String body) {
        return take(id, ifMatch, body, (review, reason) -> review.requestChanges(me.get(), reason));
    }

    @POST
    @Path("annotations/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Remark.class)))
    @Transactional
    @Operation(summary = "Take your own decision back, until the author has acted on it")
    public Response undo(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable String body) {
        return take(id, ifMatch, body, (review, reason) -> review.undo(me.get()));
    }

    private Response take(
            String id, @Nullable String ifMatch, @Nullable String body, BiConsumer<Review, @Nullable String> step) {
        String reason = optional.read(body, Remark.class, "Send the reason as JSON: {\"reason\": \"…\"}.")
                .flatMap(remark -> Optional.ofNullable(remark.reason()))
                .orElse(null);
        Annotation annotation = answers.hold(id, me.get(), ifMatch);
        step.accept(reviews.of(annotation), reason);
        return answers.ok(annotation);
    }
}
