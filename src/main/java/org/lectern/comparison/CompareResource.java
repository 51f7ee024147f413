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
import org.lectern.differences.TextDiff;
import org.lectern.identity.CurrentMember;
import org.lectern.library.Article;
import org.lectern.library.ArticleText;
import org.lectern.library.Articles;
import org.lectern.search.SearchTerms;
import org.lectern.wording.Wording;

/** The page on which articles stand side by side; the address says which and in which order. */
@Path("/compare")
@RolesAllowed("reader")
@Produces("text/html;charset=utf-8")
public class CompareResource {

    /** How many articles are offered to choose from; the library finds the others. */
    private static final int OFFERED = 500;

    /** How many are shown of those that are looked for to be added. */
    private static final int FOUND = 12;

    private final Articles articles;
    private final Comparing comparing;
    private final CurrentMember me;
    private final Wording wording;

    @Inject
    CompareResource(Articles articles, Comparing comparing, CurrentMember me, Wording wording) {
        this.articles = articles;
        this.comparing = comparing;
        this.me = me;
        this.wording = wording;
    }

    @GET
    @Transactional
    public Response compare(
            @RestQuery List<String> a, @RestQuery @Nullable String view, @RestQuery @Nullable String find) {
        Selection wanted = Selection.of(a, view).possible();
        if (wanted.ids().size() > Comparison.MOST) {
            return choose(422, wanted, words().tooMany(wanted.ids().size()));
        }
        List<Article> found = comparing.found(wanted, me.get());
        if (found.size() < wanted.ids().size()) {
            return choose(404, wanted, missing(wanted, found));
        }
        if (found.size() < Comparison.FEWEST) {
            return choose(200, wanted, found.isEmpty() ? null : words().oneMore());
        }
        return Response.ok(page(wanted, found, find == null ? "" : find.strip()))
                .build();
    }

    private ComparePage page(Selection wanted, List<Article> found, String find) {
        Comparison comparison = comparing.of(found, wanted.view() == Selection.View.PASSAGES, me.get());
        Map<String, List<ArticleText.Paragraph>> texts = wanted.isFull()
                ? found.stream().collect(Collectors.toMap(Article::id, article -> article.text()
                        .paragraphs()))
                : Map.of();
        TextDiff diff = wanted.isWording()
                ? TextDiff.between(found.get(0).text(), found.get(1).text())
                : null;
        return ComparePage.of(
                wanted, comparison, texts, diff, found.size() == Comparison.MOST ? null : adding(wanted, find));
    }

    private ComparePage.Adding adding(Selection wanted, String find) {
        SearchTerms terms = SearchTerms.of(find);
        if (terms.isEmpty()) {
            return new ComparePage.Adding("", List.of());
        }
        List<ComparePage.Found> found = articles.publishedNamed(terms.patterns(), wanted.ids(), FOUND).stream()
                .map(article -> new ComparePage.Found(
                        Choice.of(article, false), wanted.with(article.id()).toString()))
                .toList();
        return new ComparePage.Adding(find, found);
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

    private ComparisonWords words() {
        return wording.of(ComparisonWords.class);
    }

    private String missing(Selection wanted, List<Article> found) {
        List<String> known = found.stream().map(Article::id).toList();
        List<String> unknown =
                wanted.ids().stream().filter(id -> !known.contains(id)).toList();
        return words().missing(unknown.size(), String.join(", ", unknown));
    }
}
