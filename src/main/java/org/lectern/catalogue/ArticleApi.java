package org.lectern.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.identity.CurrentMember;
import org.lectern.identity.Member;
import org.lectern.library.ArticleJson;
import org.lectern.library.Articles;
import org.lectern.search.Paging;
import org.lectern.similarity.ArticleAnswers;
import org.lectern.taxonomy.Taxonomy;

/** Articles for programs. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Articles")
public class ArticleApi {

    private static final int MAX_SIZE = 500;

    private final Finders finders;
    private final Shelf shelf;
    private final Articles articles;
    private final ArticleAnswers answers;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    ArticleApi(
            Finders finders,
            Shelf shelf,
            Articles articles,
            ArticleAnswers answers,
            Taxonomy taxonomy,
            CurrentMember me) {
        this.finders = finders;
        this.shelf = shelf;
        this.articles = articles;
        this.answers = answers;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Path("articles")
    @Operation(
            summary = "The articles that you may see, newest first",
            description = "Filters may be repeated: any value within one, all of them between. State is draft or"
                    + " published; drafts are seen by curators. Dates have the precision of year, month or day. A"
                    + " page has at most 500 articles; the header Link leads to the next.")
    @APIResponse(
            responseCode = "200",
            description = "The articles, without their texts",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ArticleSummary.class)))
    @APIResponse(responseCode = "422", description = "A filter has an unknown word")
    public Response list(
            @BeanParam ShelfQuery query,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "200"))
                    @RestQuery
                    @DefaultValue("200")
                    int size) {
        Member reader = me.get();
        ShelfFilter filter = ShelfFilter.ofProgram(query, taxonomy, reader);
        Paging paging = Paging.of(query.page(), size, MAX_SIZE);
        Listed listed = finders.find((finder, notice) -> new Listed(
                finder.count(filter, reader),
                summaries(finder.page(filter, reader, paging.page(), paging.size()).stream()
                        .map(Finder.Hit::id)
                        .toList())));
        boolean more = (long) paging.page() * paging.size() < listed.total();
        return paging.answer(listed.articles(), more, query.at("/api/articles"));
    }

    private record Listed(long total, List<ArticleSummary> articles) {}

    private List<ArticleSummary> summaries(List<String> ids) {
        Map<String, Shelf.Found> found = shelf.found(ids);
        Map<String, Shelf.Standing> standing = shelf.standing(ids, me.get());
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(Shelf.Found::article)
                .map(article -> ArticleSummary.of(
                        article,
                        standing.getOrDefault(article.id(), new Shelf.Standing())
                                .flags()))
                .toList();
    }

    @GET
    @Path("articles/{id}")
    @Transactional
    @Operation(summary = "One article with its text and the evidence of its metadata")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(implementation = ArticleJson.class)))
    @APIResponse(responseCode = "404", description = "There is none that you may see")
    public Response one(String id) {
        return answers.ok(articles.get(id, me.get()), me.get());
    }
}
