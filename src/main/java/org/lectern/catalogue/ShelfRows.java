package org.lectern.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.search.SearchTerms;
import org.lectern.search.Snippet;
import org.lectern.taxonomy.Taxonomy;

/** Makes the rows of one page of the shelf, with a fixed number of statements. */
@ApplicationScoped
class ShelfRows {

    private static final Finder.Words NO_HITS = new Finder.Words(null, null, null, null);
    private static final SearchTerms NOTHING_SOUGHT = SearchTerms.of(null);

    private final Shelf shelf;
    private final Taxonomy taxonomy;

    @Inject
    ShelfRows(Shelf shelf, Taxonomy taxonomy) {
        this.shelf = shelf;
        this.taxonomy = taxonomy;
    }

    List<ShelfRow> of(List<Finder.Hit> page, Member reader) {
        List<String> ids = page.stream().map(Finder.Hit::id).toList();
        Map<String, Shelf.Found> found = shelf.found(ids);
        Map<String, Shelf.Standing> standing = shelf.standing(ids, reader);
        long longest = standing.values().stream()
                .flatMap(each -> each.topics().values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        List<ShelfRow> rows = new ArrayList<>();
        for (Finder.Hit hit : page) {
            Shelf.Found article = found.get(hit.id());
            if (article != null) {
                rows.add(row(hit, article, standing.getOrDefault(hit.id(), new Shelf.Standing()), longest, reader));
            }
        }
        return rows;
    }

    private ShelfRow row(Finder.Hit hit, Shelf.Found found, Shelf.Standing standing, long longest, Member reader) {
        Article article = found.article();
        Finder.Words words = hit.words() == null ? NO_HITS : hit.words();
        return new ShelfRow(
                hit.id(),
                article.heading(),
                withHits(article.heading(), words.title()),
                withHits(article.outlet(), words.outlet()),
                withHits(article.byline(), words.byline()),
                article.publishedOn().orElse(null),
                article.stance(),
                article.disclaimer().orElse(null),
                words.snippet() == null ? Snippet.of(found.opening(), NOTHING_SOUGHT) : words.snippet(),
                !article.isPublished(),
                taxonomy.topics().stream()
                        .map(topic -> ShelfRow.Bar.of(topic, standing.topics().getOrDefault(topic.id(), 0L), longest))
                        .toList(),
                standing.states().entrySet().stream()
                        .map(each -> new ShelfRow.StateCount(each.getKey(), each.getValue()))
                        .toList(),
                reader.may(Role.CURATOR) ? List.copyOf(standing.flags()) : List.of());
    }

    private static @Nullable List<SearchTerms.Piece> withHits(
            Optional<String> value, @Nullable List<SearchTerms.Piece> hits) {
        return value.map(whole -> withHits(whole, hits)).orElse(null);
    }

    /** What was found may be one sentence of the whole. */
    private static List<SearchTerms.Piece> withHits(String whole, @Nullable List<SearchTerms.Piece> hits) {
        String part =
                hits == null ? "" : hits.stream().map(SearchTerms.Piece::text).collect(Collectors.joining());
        int start = whole.indexOf(part);
        List<SearchTerms.Piece> pieces = new ArrayList<>();
        if (hits == null || start < 0) {
            pieces.add(new SearchTerms.Piece(whole, false));
        } else {
            pieces.add(new SearchTerms.Piece(whole.substring(0, start), false));
            pieces.addAll(hits);
            pieces.add(new SearchTerms.Piece(whole.substring(start + part.length()), false));
        }
        return pieces.stream().filter(each -> !each.text().isEmpty()).toList();
    }
}
