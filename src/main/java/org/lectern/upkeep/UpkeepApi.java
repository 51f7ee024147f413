package org.lectern.upkeep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationAnswers;
import org.lectern.annotation.AnnotationJson;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Permalinks;
import org.lectern.annotation.Reverting;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Malformed;
import org.lectern.search.Address;
import org.lectern.search.Paging;

/** Passages in doubt and the history of annotations, for programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("analyst")
@Tag(name = "Annotations")
@APIResponse(responseCode = "403", description = "Neither yours nor, where a curator may settle it, are you a curator")
@APIResponse(responseCode = "404", description = "There is no such annotation that you can see")
public class UpkeepApi {

    /** On a page. */
    private static final int MOST = 1000;

    /** Which earlier version to bring back: the id of a step of the history that has content. */
    public record Earlier(
            @Schema(required = true, minLength = 1) @Nullable
            String step) {}

    private final Annotations annotations;
    private final Reverting reverting;
    private final AnnotationAnswers answers;
    private final CurrentMember me;

    @Inject
    UpkeepApi(Annotations annotations, Reverting reverting, AnnotationAnswers answers, CurrentMember me) {
        this.annotations = annotations;
        this.reverting = reverting;
        this.answers = answers;
        this.me = me;
    }

    @GET
    @Path("annotations/uncertain")
    @Transactional
    @Operation(
            summary = "Annotations whose passage is in doubt or lost and that you may settle",
            description = "By article and in the order of the text. A page has 1000, and never more; the header Link"
                    + " leads to the next.")
    @APIResponse(
            responseCode = "200",
            description = "The annotations",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AnnotationJson.class)))
    public Response uncertain(
            @RestQuery @Nullable String article,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
                    @RestQuery
                    @DefaultValue("1")
                    int page,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1000"))
                    @RestQuery
                    @DefaultValue("1000")
                    int size) {
        Paging paging = Paging.of(page, size, MOST);
        return paging.answer(
                annotations.uncertain(me.get(), article, paging.first(), paging.sizeAndOne()),
                answers::json,
                Address.of("/api/annotations/uncertain").with("article", article));
    }

    @POST
    @Path("annotations/{id}/confirm")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Confirm that a moved passage is the right one")
    @APIResponse(
            responseCode = "200",
            description = "The annotation as it is now",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    @APIResponse(responseCode = "409", description = "It has not moved; gives the anchorStatus")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    public Response confirm(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return settle(id, ifMatch, annotation -> annotation.confirm(me.get()));
    }

    @POST
    @Path("annotations/{id}/reattach")
    @Transactional
    @Operation(summary = "Show where a moved or lost passage stands now, by its words, its positions, or both")
    @APIResponse(
            responseCode = "200",
            description = "The annotation as it is now",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    @APIResponse(responseCode = "409", description = "Its passage is not in doubt; gives the anchorStatus")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "422", description = "The passage cannot be told for sure; gives the candidates")
    public Response reattach(
            String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TextAnchor.@Nullable Selector passage) {
        if (passage == null) {
            throw new Malformed("Send the passage as JSON: {\"quote\": \"…\"} or {\"start\": 1, \"end\": 9}.");
        }
        return settle(
                id,
                ifMatch,
                annotation -> annotation.reattach(
                        me.get(), TextAnchor.in(annotation.article().text(), passage)));
    }

    @POST
    @Path("annotations/{id}/detach")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Say that a moved passage is not the right one: it goes back to its words, as an orphan")
    @APIResponse(
            responseCode = "200",
            description = "The annotation as it is now",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    @APIResponse(responseCode = "409", description = "It has not moved; gives the anchorStatus")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    public Response detach(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return settle(id, ifMatch, annotation -> annotation.detach(me.get()));
    }

    @GET
    @Path("annotations/{id}/history")
    @RolesAllowed("reader")
    @Transactional
    @Operation(summary = "Every step of an annotation with what it said afterwards, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "The steps",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = VersionJson.class)))
    public Response history(String id) {
        Annotation annotation = annotations.get(id, me.get());
        List<VersionJson> steps =
                Version.of(annotation, me.get()).stream().map(VersionJson::of).toList();
        return Permalinks.withSourceNotes(steps, annotation.article());
    }

    @POST
    @Path("annotations/{id}/revert")
    @Transactional
    @Operation(summary = "Bring back what your own annotation said after an earlier step, until it is accepted")
    @APIResponse(
            responseCode = "200",
            description = "The annotation as it is now",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    @APIResponse(responseCode = "409", description = "It is accepted")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "422", description = "It has no such version")
    public Response revert(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable Earlier earlier) {
        if (earlier == null) {
            throw new Malformed("Send the step as JSON: {\"step\": \"…\"}.");
        }
        return settle(id, ifMatch, annotation -> reverting.revert(annotation, earlier.step(), me.get()));
    }

    private Response settle(String id, @Nullable String ifMatch, Consumer<Annotation> step) {
        Annotation annotation = answers.hold(id, me.get(), ifMatch);
        step.accept(annotation);
        return answers.ok(annotation);
    }
}
