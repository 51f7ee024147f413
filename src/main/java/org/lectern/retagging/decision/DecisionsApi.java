package org.lectern.retagging.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationAnswers;
import org.lectern.annotation.AnnotationJson;
import org.lectern.identity.CurrentMember;
import org.lectern.problem.Invalid;
import org.lectern.problem.Malformed;
import org.lectern.search.Address;
import org.lectern.search.Paging;
import org.lectern.taxonomy.Topic;

/** What is to be decided after a migration, for programs. */
@Path("/api/taxonomy/waiting")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("analyst")
@Tag(name = "Taxonomy")
public class DecisionsApi {

    private static final int SIZE = 500;
    private static final int FARTHEST = 1_000_000;

    /** An annotation of an earlier version: the topics that are certain for it, and those that it may get. */
    public record WaitingJson(AnnotationJson annotation, List<String> suggested, List<String> candidates) {}

    /** Which topics of the version in force an annotation gets, and why. */
    public record Decision(
            @Schema(required = true) @Nullable List<String> topics,

            @Nullable String reason) {}

    private final WaitingList list;
    private final Decisions decisions;
    private final AnnotationAnswers answers;
    private final CurrentMember me;

    @Inject
    DecisionsApi(WaitingList list, Decisions decisions, AnnotationAnswers answers, CurrentMember me) {
        this.list = list;
        this.decisions = decisions;
        this.answers = answers;
        this.me = me;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Annotations tagged under earlier versions that you may settle",
            description =
                    "A curator's are all that they may see, others' their own. A page, counted from 0, has at most 500;"
                            + " the header Link leads to the next.")
    @APIResponse(
            responseCode = "200",
            description = "The annotations",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WaitingJson.class)))
    public Response waiting(
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
                    @RestQuery
                    @DefaultValue("0")
                    int page) {
        if (page < 0) {
            throw new Invalid("page", "Pages of this list count from 0.");
        }
        int at = Math.min(page, FARTHEST);
        List<WaitingJson> found =
                list.of(me.get(), at, SIZE).stream().map(this::json).toList();
        Response.ResponseBuilder answer = Response.ok(found);
        if ((at + 1L) * SIZE < list.count(me.get())) {
            answer.header(
                    HttpHeaders.LINK,
                    Paging.link(Address.of("/api/taxonomy/waiting").with("page", String.valueOf(at + 1))));
        }
        return answer.build();
    }

    private WaitingJson json(Waiting each) {
        return new WaitingJson(
                answers.json(each.annotation()),
                each.suggested().stream().map(Topic::id).toList(),
                each.candidates().stream().map(Topic::id).toList());
    }

    @POST
    @Path("{id}")
    @Transactional
    @Operation(summary = "Decide which topics of the version in force an annotation gets")
    @APIResponse(
            responseCode = "200",
            description = "The annotation as it is now",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    @APIResponse(responseCode = "403", description = "It is not yours, and you are no curator")
    @APIResponse(responseCode = "404", description = "There is no such annotation that you can see")
    @APIResponse(responseCode = "409", description = "It is tagged under the version in force")
    @APIResponse(responseCode = "412", description = "It has changed since the version of If-Match")
    @APIResponse(responseCode = "422", description = "A topic is not of the version in force")
    public Response decide(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable Decision decision) {
        if (decision == null || decision.topics() == null) {
            throw new Malformed("Send the topics as JSON: {\"topics\": [\"…\"], \"reason\": \"…\"}. None is [].");
        }
        Annotation annotation = answers.hold(id, me.get(), ifMatch);
        decisions.decide(annotation, decision.topics(), decision.reason(), me.get());
        return answers.ok(annotation);
    }
}
