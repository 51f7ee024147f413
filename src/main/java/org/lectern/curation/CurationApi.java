package org.lectern.curation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.ArticleJson;
import org.lectern.library.Splitting;
import org.lectern.problem.Malformed;
import org.lectern.problem.OptionalBody;
import org.lectern.similarity.ArticleAnswers;
import org.lectern.similarity.NearDuplicates;
import org.lectern.taxonomy.Taxonomy;

/** Curation for programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("curator")
@Tag(name = "Articles")
public class CurationApi {

    /** Metadata to set; what is left out stays, null confirms that a value is unknown. */
    @Schema(additionalProperties = Schema.False.class)
    public record Metadata(
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String outlet,
            @Nullable String byline,
            @Nullable String publishedOn,
            @Nullable String language,
            @Nullable String stance,
            @Nullable String stanceReason,
            @Nullable String disclaimer,
            @Nullable String authorNote,
            @Nullable String sourceUrl,
            @Nullable String licence) {}

    /** The paragraph, from 1, with which the second article begins; left out to accept what is proposed. */
    public record Place(@Schema(minimum = "1") @Nullable Integer beforeParagraph) {}

    /** The articles that came of a split, in the order of the file. */
    public record Made(List<String> articles) {}

    private final ArticleAnswers answers;
    private final Splitting splitting;
    private final NearDuplicates nearDuplicates;
    private final Taxonomy taxonomy;
    private final CurrentMember me;
    private final OptionalBody optional;

    @Inject
    CurationApi(
            ArticleAnswers answers,
            Splitting splitting,
            NearDuplicates nearDuplicates,
            Taxonomy taxonomy,
            CurrentMember me,
            OptionalBody optional) {
        this.answers = answers;
        this.splitting = splitting;
        this.nearDuplicates = nearDuplicates;
        this.taxonomy = taxonomy;
        this.me = me;
        this.optional = optional;
    }

    @PATCH
    @Path("articles/{id}")
    @Transactional
    @Operation(summary = "Set metadata")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Metadata.class)))
    @APIResponse(
            responseCode = "200",
            description = "The article as it is now",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @APIResponse(responseCode = "422", description = "A value cannot be used, or a stance comes without its reason")
    public Response change(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, JsonNode body) {
        if (body == null || !body.isObject()) {
            throw new Malformed("Send the fields to set as a JSON object.");
        }
        Article article = answers.hold(id, me.get(), ifMatch);
        MetadataChange.of(body).applyTo(article, taxonomy, me.get().name());
        return answers.ok(article, me.get());
    }

    @POST
    @Path("articles/{id}/split")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Place.class)))
    @Transactional
    @Operation(summary = "Make two drafts of one: where it is proposed, or before a paragraph")
    public Made split(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable String body) {
        Article article = answers.hold(id, me.get(), ifMatch);
        String by = me.get().name();
        Integer before = optional.read(
                        body, Place.class, "Send {\"beforeParagraph\": n} with a whole number, or nothing.")
                .flatMap(place -> Optional.ofNullable(place.beforeParagraph()))
                .orElse(null);
        List<Article> made =
                before == null ? splitting.acceptProposals(article, by) : splitting.splitBefore(article, before, by);
        made.forEach(nearDuplicates::lookFor);
        return new Made(made.stream().map(Article::id).toList());
    }

    @POST
    @Path("articles/{id}/keep-whole")
    @Transactional
    @Operation(summary = "Refuse a proposed split: it is one article")
    @APIResponse(
            responseCode = "200",
            description = "The article as it is now",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    public Response keepWhole(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Article article = answers.hold(id, me.get(), ifMatch);
        article.keepWhole(me.get().name());
        return answers.ok(article, me.get());
    }

    @POST
    @Path("articles/{id}/publish")
    @Transactional
    @Operation(summary = "Make the draft visible to every member; flags do not hinder")
    @APIResponse(
            responseCode = "200",
            description = "The article as it is now",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    public Response publish(String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Article article = answers.hold(id, me.get(), ifMatch);
        article.publish(me.get().name());
        return answers.ok(article, me.get());
    }
}
