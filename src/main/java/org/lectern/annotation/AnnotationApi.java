package org.lectern.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.anchoring.TextAnchor;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.problem.Invalid;
import org.lectern.problem.Malformed;
import org.lectern.search.Address;
import org.lectern.search.Paging;
import org.lectern.taxonomy.Taxonomy;

/** Annotations for programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Annotations")
public class AnnotationApi {

    /** A passage to mark, or what to change of one; what is left out of a change stays. */
    public record Passage(
            @Nullable String quote,
            @Nullable String prefix,
            @Nullable String suffix,
            @Schema(minimum = "0") @Nullable Integer start,
            @Schema(minimum = "1") @Nullable Integer end,
            @Nullable List<String> topics,
            @Nullable String note) {

        TextAnchor.Selector selector() {
            return new TextAnchor.Selector(quote, prefix, suffix, start, end);
        }
    }

    /** On a page: nearly every article has fewer, so that one request gets them all. */
    private static final int MOST = 1000;

    private final Articles articles;
    private final Annotations annotations;
    private final MarkRequests requests;
    private final Taxonomy taxonomy;
    private final AnnotationAnswers answers;
    private final CurrentMember me;

    @Inject
    AnnotationApi(
            Articles articles,
            Annotations annotations,
            MarkRequests requests,
            Taxonomy taxonomy,
            AnnotationAnswers answers,
            CurrentMember me) {
        this.articles = articles;
        this.annotations = annotations;
        this.requests = requests;
        this.taxonomy = taxonomy;
        this.answers = answers;
        this.me = me;
    }

    @GET
    @Path("articles/{id}/annotations")
    @Transactional
    @Operation(
            summary = "The annotations of an article that you may see, in the order of the text",
            description = "A page has 1000, and never more; the header Link leads to the next.")
    @APIResponse(
            responseCode = "200",
            description = "The annotations",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AnnotationJson.class)))
    public Response ofArticle(
            String id,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
                    @RestQuery
                    @DefaultValue("1")
                    int page,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1000"))
                    @RestQuery
                    @DefaultValue("1000")
                    int size) {
        Paging paging = Paging.of(page, size, MOST);
        Article article = articles.get(id, me.get());
        return paging.answer(
                annotations.page(article, me.get(), paging.first(), paging.sizeAndOne()),
                answers::json,
                Address.of("/api/articles/" + article.id() + "/annotations"));
    }

    @POST
    @Path("articles/{id}/annotations")
    @RolesAllowed("analyst")
    @Transactional
    @Operation(
            summary = "Mark a passage",
            description =
                    "With an Idempotency-Key the same request sent again makes no second annotation; it is answered"
                            + " with the first.")
    @APIResponse(
            responseCode = "201",
            description = "Marked; a draft",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    @APIResponse(responseCode = "422", description = "The passage cannot be told for sure, or a topic is unknown")
    public Response mark(String id, @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable Passage passage) {
        if (passage == null) {
            throw new Malformed("Send the passage as JSON.");
        }
        String request = id + " " + passage;
        Optional<String> before = key == null ? Optional.empty() : requests.answered(me.get(), key, request);
        if (before.isPresent()) {
            return created(annotations.get(before.get(), me.get()));
        }
        Annotation annotation = mark(articles.get(id, me.get()), passage);
        if (key != null) {
            requests.remember(me.get(), key, request, annotation);
        }
        return created(annotation);
    }

    private Annotation mark(Article article, Passage passage) {
        Set<String> topics =
                taxonomy.requireTopics(passage.topics() == null ? List.of() : requireWords(passage.topics()));
        TextAnchor anchor = TextAnchor.in(article.text(), passage.selector());
        Annotation annotation = Annotation.mark(article, anchor, topics, passage.note(), me.get(), taxonomy.version());
        annotations.persistAndFlush(annotation);
        return annotation;
    }

    private Response created(Annotation annotation) {
        return answers.answer(Response.created(URI.create("/api/annotations/" + annotation.id())), annotation);
    }

    @GET
    @Path("annotations/{id}")
    @Transactional
    @Operation(summary = "One annotation")
    @APIResponse(
            responseCode = "200",
            description = "The annotation",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    public Response one(String id) {
        return answers.ok(annotations.get(id, me.get()));
    }

    @PATCH
    @Path("annotations/{id}")
    @RolesAllowed("analyst")
    @Transactional
    @Operation(summary = "Change your own annotation; an accepted one becomes a draft again")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Passage.class)))
    @APIResponse(
            responseCode = "200",
            description = "The annotation as it is now",
            content = @Content(schema = @Schema(implementation = AnnotationJson.class)))
    public Response change(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, JsonNode body) {
        if (body == null || !body.isObject()) {
            throw new Malformed("Send the fields to change as a JSON object.");
        }
        Annotation annotation = answers.hold(id, me.get(), ifMatch);
        annotation.edit(me.get(), edit(annotation, body), taxonomy.version());
        return answers.ok(annotation);
    }

    private Annotation.Edit edit(Annotation annotation, JsonNode body) {
        boolean moves = body.has("quote") || body.has("start") || body.has("end");
        return new Annotation.Edit(
                moves
                        ? TextAnchor.in(
                                annotation.article().text(),
                                new TextAnchor.Selector(
                                        text(body, "quote"),
                                        text(body, "prefix"),
                                        text(body, "suffix"),
                                        number(body, "start"),
                                        number(body, "end")))
                        : null,
                body.has("topics") ? taxonomy.requireTopics(words(body.get("topics"))) : null,
                body.has("note") ? new Annotation.NewNote(text(body, "note")) : null);
    }

    @DELETE
    @Path("annotations/{id}")
    @RolesAllowed("analyst")
    @Transactional
    @Operation(summary = "Delete your own annotation")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Annotation annotation = answers.hold(id, me.get(), ifMatch);
        annotation.delete(me.get());
        return Response.noContent().build();
    }

    private static List<String> requireWords(List<String> topics) {
        if (topics.stream().anyMatch(each -> each == null)) {
            throw new Invalid("topics", "A topic is a word of the vocabulary, not null.");
        }
        return topics;
    }

    /** A null takes them away, as it does with every other field that may be without a value (RFC 7396). */
    private static List<String> words(JsonNode node) {
        if (node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new Invalid("topics", "Topics are a list of words of the vocabulary.");
        }
        List<String> found = new ArrayList<>();
        node.forEach(each -> found.add(each.asText()));
        return found;
    }

    private static @Nullable String text(JsonNode body, String field) {
        JsonNode node = body.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw new Invalid(field, "“" + field + "” is a text.");
        }
        return node.asText();
    }

    private static @Nullable Integer number(JsonNode body, String field) {
        JsonNode node = body.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new Invalid(field, "“" + field + "” is a whole number, a position in the text.");
        }
        return node.asInt();
    }
}
