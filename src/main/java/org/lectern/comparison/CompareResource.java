package org.lectern.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotations;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Articles;
import org.lectern.taxonomy.Taxonomy;

/** The page on which articles stand side by side; the address says which and in which order. */
@Path("/compare")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class CompareResource {

    /** How many articles are offered to choose from; the library finds the others. */
    private static final int OFFERED = 500;

    private final Articles articles;
    private final Annotations annotations;
    private final Taxonomy taxonomy;
    private final CurrentMember me;

    @Inject
    CompareResource(Articles articles, Annotations annotations, Taxonomy taxonomy, CurrentMember me) {
        this.articles = articles;
        this.annotations = annotations;
        this.taxonomy = taxonomy;
        this.me = me;
    }

    @GET
    @Transactional
    public Response compare(@RestQuery List<String> a, @RestQuery @Nullable String view) {
        Selection wanted = Selection.of(a, view);
        if (wanted.ids().size() > Comparison.MOST) {
            return choose(
                    422,
                    wanted,
                    "Four articles at most can stand side by side; "
                            + wanted.ids().size() + " are chosen. Take some away.");
        }
        List<Article> found = articles.several(wanted.ids(), me.get()).stream()
                .filter(Article::isPublished)
                .toList();
        if (found.size() < wanted.ids().size()) {
            return choose(404, wanted, missing(wanted, found));
        }
        if (found.size() < Comparison.FEWEST) {
            return choose(200, wanted, found.isEmpty() ? null : "Choose at least one more article.");
        }
        return Response.ok(page(wanted, found)).build();
    }

    private ComparePage page(Selection wanted, List<Article> found) {
        Comparison comparison = Comparison.of(
                found.stream().map(Passages::column).toList(),
                wanted.full() ? List.of() : Passages.of(found, annotations.ofAll(wanted.ids(), me.get())),
                taxonomy.topics());
        Map<String, List<ArticleText.Paragraph>> texts = wanted.full()
                ? found.stream().collect(Collectors.toMap(Article::id, article -> article.text()
                        .paragraphs()))
                : Map.of();
        List<Choice> others = found.size() == Comparison.MOST
                ? List.of()
                : choices(wanted).stream().filter(choice -> !choice.chosen()).toList();
        return ComparePage.of(wanted, comparison, texts, others);
    }

    private Response choose(int status, Selection wanted, @Nullable String problem) {
        return Response.status(status)
                .type("text/html;charset=utf-8")
                .entity(new ChoosePage(choices(wanted), problem).render())
                .build();
    }

    private List<Choice> choices(Selection wanted) {
        return articles.newestPublished(OFFERED).stream()
                .map(article -> Choice.of(article, wanted.ids().contains(article.id())))
                .toList();
    }

    private static String missing(Selection wanted, List<Article> found) {
        List<String> known = found.stream().map(Article::id).toList();
        List<String> unknown =
                wanted.ids().stream().filter(id -> !known.contains(id)).toList();
        return (unknown.size() == 1 ? "There is no published article " : "There are no published articles ")
                + String.join(", ", unknown) + ". Choose from those that are here.";
    }
}
