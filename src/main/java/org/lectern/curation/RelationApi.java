package org.lectern.curation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.editions.Editions;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.ArticleJson;
import org.lectern.library.Articles;
import org.lectern.problem.Invalid;
import org.lectern.problem.Malformed;
import org.lectern.similarity.ArticleAnswers;
import org.lectern.similarity.RelationKind;

/** What articles are to each other, for programs. */
@Path("/api/articles/{id}/relations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Articles")
public class RelationApi {

    /**
     * What the article of the address is to another one.
     *
     * @param article the other one's id
     * @param kind syndicated-copy, edition, not-related, or suspected to take a decision back
     */
    public record Decision(
            @Schema(required = true, minLength = 1) @Nullable
            String article,

            @Schema(
                    required = true,
                    enumeration = {"syndicated-copy", "edition", "not-related", "suspected"})
            @Nullable
            String kind) {}

    private final Articles articles;
    private final ArticleAnswers answers;
    private final Editions editions;
    private final CurrentMember me;

    @Inject
    RelationApi(Articles articles, ArticleAnswers answers, Editions editions, CurrentMember me) {
        this.articles = articles;
        this.answers = answers;
        this.editions = editions;
        this.me = me;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Say what an article is to another of much the same text",
            description =
                    "syndicated-copy: both stay, this one is hidden among the finds. edition: the text of this draft"
                            + " becomes the present revision of the other, and the draft is kept as merged. not-related: the"
                            + " flag goes. suspected takes an earlier decision back.")
    @APIResponse(
            responseCode = "200",
            description = "The article as it is now",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @APIResponse(responseCode = "404", description = "One of the articles does not exist")
    @APIResponse(responseCode = "409", description = "Only a draft can become a version of another article")
    @APIResponse(responseCode = "422", description = "The kind is unknown, or both are the same article")
    public Response decide(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable Decision decision) {
        if (decision == null || decision.article() == null) {
            throw new Malformed("Send {\"article\": id of the other one, \"kind\": what this one is to it}.");
        }
        RelationKind kind = Optional.ofNullable(decision.kind())
                .flatMap(RelationKind::of)
                .orElseThrow(
                        () -> new Invalid("kind", "The kind is syndicated-copy, edition, not-related or suspected."));
        Article article = answers.hold(id, me.get(), ifMatch);
        editions.decide(
                article,
                articles.get(decision.article(), me.get()),
                kind,
                me.get().name());
        return answers.ok(article, me.get());
    }
}
