package org.lectern.revisions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.lectern.annotation.CarryOver;
import org.lectern.annotation.Permalinks;
import org.lectern.differences.TextDiff;
import org.lectern.differences.TextDiffJson;
import org.lectern.editions.Versions;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.Articles;
import org.lectern.library.Revision;
import org.lectern.library.Revisions;
import org.lectern.problem.Invalid;
import org.lectern.similarity.ArticleAnswers;

/** The texts of an article, for programs. */
@Path("/api/articles/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Articles")
@APIResponse(responseCode = "404", description = "There is no such article that you may see, or no such text of it")
public class RevisionsApi {

    /**
     * What became of the annotations when an earlier text was put back.
     *
     * @param revision the number of the text that is present now
     * @param same how many stand on the same words
     * @param moved the ids of those that moved and wait to be confirmed
     * @param orphans the ids of those that lost their passage
     */
    public record PutBack(int revision, int same, List<String> moved, List<String> orphans) {}

    private final Articles articles;
    private final Revisions revisions;
    private final Versions versions;
    private final ArticleAnswers answers;
    private final CurrentMember me;

    @Inject
    RevisionsApi(Articles articles, Revisions revisions, Versions versions, ArticleAnswers answers, CurrentMember me) {
        this.articles = articles;
        this.revisions = revisions;
        this.versions = versions;
        this.answers = answers;
        this.me = me;
    }

    @GET
    @Transactional
    @Operation(summary = "The texts an article has had, newest first, without their words")
    @APIResponse(
            responseCode = "200",
            description = "The texts",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RevisionJson.class)))
    public List<RevisionJson> list(String id) {
        return revisions.of(articles.get(id, me.get())).stream()
                .map(RevisionJson::of)
                .toList();
    }

    @GET
    @Path("{number}")
    @Transactional
    @Operation(summary = "One text of an article, whole")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content = @Content(schema = @Schema(implementation = RevisionJson.Whole.class)))
    public Response one(String id, @Parameter(schema = @Schema(minimum = "1")) int number) {
        Article article = articles.get(id, me.get());
        return Permalinks.withSourceNotes(RevisionJson.Whole.of(numbered(article, number)), article);
    }

    @GET
    @Path("diff")
    @Transactional
    @Operation(
            summary = "What changed between two texts of an article, word by word",
            description = "The one with the lower number is the older.")
    @APIResponse(
            responseCode = "200",
            description = "The difference, paragraph by paragraph",
            content = @Content(schema = @Schema(implementation = TextDiffJson.class)))
    @APIResponse(responseCode = "422", description = "It is not said between which two")
    public Response diff(
            String id,
            @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) @RestQuery @Nullable
                    Integer from,
            @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) @RestQuery @Nullable
                    Integer to) {
        if (from == null || to == null) {
            throw new Invalid("from", "Say between which two texts: from=1&to=2.");
        }
        Article article = articles.get(id, me.get());
        TextDiff diff = TextDiff.between(
                numbered(article, Math.min(from, to)).text(),
                numbered(article, Math.max(from, to)).text());
        return Permalinks.withSourceNotes(TextDiffJson.of(diff), article);
    }

    @POST
    @Path("{number}/restore")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("curator")
    @Transactional
    @Operation(
            summary = "Make an earlier text the present one again, as a new revision",
            description = "Annotations go along. If-Match is the tag of the article.")
    @APIResponse(
            responseCode = "200",
            description = "The number of the new revision and what became of the annotations")
    @APIResponse(responseCode = "412", description = "The article has changed since the version of If-Match")
    public PutBack restore(
            String id,
            @Parameter(schema = @Schema(minimum = "1")) int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Article article = answers.hold(id, me.get(), ifMatch);
        CarryOver.Carried carried =
                versions.restore(article, numbered(article, number), me.get().name());
        return new PutBack(article.current().number(), carried.same(), ids(carried.moved()), ids(carried.orphans()));
    }

    private static List<String> ids(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::id).toList();
    }

    private Revision numbered(Article article, int number) {
        return revisions.numbered(article, number).orElseThrow(() -> new RevisionNotFound(article, number));
    }
}
