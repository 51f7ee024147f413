package org.lectern.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.lectern.annotation.Permalinks;
import org.lectern.differences.TextDiff;
import org.lectern.differences.TextDiffJson;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.ArticleNotFound;
import org.lectern.problem.Invalid;

/** Articles side by side, for programs. */
@Path("/api/comparison")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("reader")
@Tag(name = "Articles")
@APIResponse(
        responseCode = "404",
        description = "One of the articles does not exist, is a draft, or you may not see it")
public class ComparisonApi {

    private final Comparing comparing;
    private final CurrentMember me;

    @Inject
    ComparisonApi(Comparing comparing, CurrentMember me) {
        this.comparing = comparing;
        this.me = me;
    }

    @GET
    @Transactional
    @Operation(summary = "What is marked in two to four published articles, in rows by topic")
    @APIResponse(responseCode = "200", description = "The articles in the order of the address, and the rows")
    @APIResponse(responseCode = "422", description = "They are fewer than two or more than four")
    public ComparisonJson passages(
            @Parameter(
                            description = "The id of an article; two to four of them",
                            required = true,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            minItems = 2,
                                            maxItems = 4,
                                            uniqueItems = true))
                    @RestQuery
                    List<String> article) {
        return ComparisonJson.of(comparing.of(found(article, null, Comparison.MOST), true, me.get()));
    }

    @GET
    @Path("wording")
    @Transactional
    @Operation(
            summary = "What two articles have in common and where they differ, word by word",
            description = "The first is the older one. Curators may compare drafts, too.")
    @APIResponse(
            responseCode = "200",
            description = "The difference, paragraph by paragraph",
            content = @Content(schema = @Schema(implementation = TextDiffJson.class)))
    @APIResponse(responseCode = "422", description = "They are not two")
    public Response wording(
            @Parameter(
                            description = "The id of an article; two of them",
                            required = true,
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            minItems = 2,
                                            maxItems = 2,
                                            uniqueItems = true))
                    @RestQuery
                    List<String> article) {
        List<Article> two = found(article, "wording", Comparison.FEWEST);
        TextDiff diff = TextDiff.between(two.get(0).text(), two.get(1).text());
        return Permalinks.withSourceNotes(TextDiffJson.of(diff), two.toArray(Article[]::new));
    }

    private List<Article> found(List<String> ids, @Nullable String view, int most) {
        Selection wanted = Selection.of(ids, view);
        int count = wanted.ids().size();
        if (count < Comparison.FEWEST || count > most) {
            throw new Invalid(
                    "article",
                    most == Comparison.FEWEST
                            ? "Name two different articles: article=L00001&article=L00002."
                            : "Name two to four different articles: article=L00001&article=L00002.");
        }
        List<Article> found = comparing.found(wanted, me.get());
        wanted.ids().stream()
                .filter(id -> found.stream().noneMatch(each -> each.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw new ArticleNotFound(id);
                });
        return found;
    }
}
