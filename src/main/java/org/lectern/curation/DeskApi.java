package org.lectern.curation;

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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Permalinks;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Alternative;
import org.lectern.library.Article;
import org.lectern.library.ArticleJson;
import org.lectern.library.Articles;
import org.lectern.library.Field;
import org.lectern.library.Flag;
import org.lectern.library.OfferedValue;
import org.lectern.library.OfferedValues;
import org.lectern.problem.Invalid;
import org.lectern.problem.Malformed;
import org.lectern.similarity.ArticleAnswers;

/** What the desk shows and settles besides the fields themselves, for programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Articles")
public class DeskApi {

    /** A flag that a curator has looked at. */
    public record Seen(
            @Schema(
                    required = true,
                    enumeration = {
                        "truncated",
                        "several-articles",
                        "title-unknown",
                        "outlet-unknown",
                        "date-unknown",
                        "near-duplicate",
                        "address-reused",
                        "no-text",
                        "sources-disagree"
                    })
            @Nullable
            String flag) {}

    /** What another source of the file says of a field, as the article’s provenance lists it. */
    public record Chosen(
            @Schema(
                    required = true,
                    enumeration = {
                        "title",
                        "subtitle",
                        "outlet",
                        "byline",
                        "publishedOn",
                        "language",
                        "disclaimer",
                        "authorNote",
                        "sourceUrl",
                        "licence"
                    })
            @Nullable
            String field,

            @Schema(required = true, minLength = 1) @Nullable
            String value) {}

    private final Articles articles;
    private final OfferedValues offered;
    private final ArticleAnswers answers;
    private final CurrentMember me;

    @Inject
    DeskApi(Articles articles, OfferedValues offered, ArticleAnswers answers, CurrentMember me) {
        this.articles = articles;
        this.offered = offered;
        this.answers = answers;
        this.me = me;
    }

    @GET
    @Path("articles/{id}/history")
    @Transactional
    @Operation(summary = "Every value that the article’s fields have had and every other step, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The steps",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = StepJson.class)))
    public Response history(String id) {
        Article article = articles.get(id, me.get());
        return Permalinks.withSourceNotes(StepJson.of(article), article);
    }

    @POST
    @Path("articles/{id}/confirm")
    @Transactional
    @Operation(
            summary = "Say that a flag was looked at and the article is right as it is",
            description =
                    "Of a value that is unknown, this confirms that it is. A flag that is not set changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The article as it is now",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @APIResponse(responseCode = "422", description = "There is no such flag")
    public Response confirm(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable Seen seen) {
        if (seen == null || seen.flag() == null) {
            throw new Malformed("Send the flag as JSON: {\"flag\": \"date-unknown\"}.");
        }
        Flag flag = Flag.of(seen.flag()).orElseThrow(() -> new Invalid("flag", "There is no such flag."));
        return settle(id, ifMatch, article -> article.confirm(flag, by()));
    }

    @POST
    @Path("articles/{id}/take")
    @Transactional
    @Operation(
            summary = "Take what another source of the file says of a field",
            description =
                    "It must be one of the alternatives in the article’s provenance. The value it replaces becomes"
                            + " one of them.")
    @APIResponse(
            responseCode = "200",
            description = "The article as it is now",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @APIResponse(responseCode = "422", description = "No source of the file says so of this field")
    public Response take(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable Chosen chosen) {
        if (chosen == null || chosen.field() == null || chosen.value() == null) {
            throw new Malformed("Send {\"field\": its name, \"value\": what the other source says}.");
        }
        Field field = Field.of(chosen.field()).orElseThrow(() -> new Invalid("field", "Articles have no such field."));
        return settle(id, ifMatch, article -> {
            Alternative alternative = article.alternatives(field).stream()
                    .filter(each -> each.content().equals(chosen.value()))
                    .findFirst()
                    .orElseThrow(() -> new Invalid(
                            "value", "No other source of the file says so of this field; see its alternatives."));
            article.take(alternative.id(), by());
        });
    }

    @GET
    @Path("articles/{id}/offers")
    @Transactional
    @Operation(summary = "Metadata that came with later texts of the article and differs from the present one")
    @APIResponse(
            responseCode = "200",
            description = "What is offered, to be taken or left",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OfferJson.class)))
    public Response offers(String id) {
        Article article = articles.get(id, me.get());
        return Permalinks.withSourceNotes(
                offered.of(article).stream().map(OfferJson::of).toList(), article);
    }

    @POST
    @Path("articles/{id}/offers/{offer}/take")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Make an offered value the present one")
    @APIResponse(
            responseCode = "200",
            description = "The article as it is now",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, or the value is no longer offered")
    public Response takeOffer(String id, String offer, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decide(id, offer, ifMatch, offered::take);
    }

    @POST
    @Path("articles/{id}/offers/{offer}/leave")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(summary = "Keep the present value and offer the other no longer")
    @APIResponse(
            responseCode = "200",
            description = "The article as it is now",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, or the value is no longer offered")
    public Response leaveOffer(String id, String offer, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return decide(id, offer, ifMatch, offered::leave);
    }

    private Response decide(
            String id, String offer, @Nullable String ifMatch, BiConsumer<OfferedValue, String> decision) {
        return settle(
                id,
                ifMatch,
                article -> decision.accept(
                        offered.of(article, offer).orElseThrow(() -> new OfferNotFound(article)), by()));
    }

    private Response settle(String id, @Nullable String ifMatch, Consumer<Article> step) {
        Article article = answers.hold(id, me.get(), ifMatch);
        step.accept(article);
        return answers.ok(article, me.get());
    }

    private String by() {
        return me.get().name();
    }
}
