package org.lectern.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Annotations;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;
import org.lectern.library.Flag;
import org.lectern.library.PublicationDate;
import org.lectern.search.SearchTerms;
import org.lectern.search.Snippet;
import org.lectern.taxonomy.Taxonomy;

/** Makes the rows of one page of the shelf, with a fixed number of statements. */
@ApplicationScoped
class ShelfRows {

    private final Shelf shelf;
    private final Annotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    ShelfRows(Shelf shelf, Annotations annotations, Taxonomy taxonomy) {
        this.shelf = shelf;
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    /** What is known of the articles of a page besides themselves, by article. */
    private record Surroundings(
            SearchTerms terms,
            Map<String, String> texts,
            Map<String, Map<String, Long>> topics,
            long longest,
            Map<String, Map<AnnotationState, Long>> states,
            Map<String, TreeSet<Flag>> flags) {}

    List<ShelfRow> of(List<Shelf.Found> page, SearchTerms terms, Member reader) {
        List<String> ids = page.stream().map(found -> found.article().id()).toList();
        Map<String, Map<String, Long>> topics = topics(ids, reader);
        long longest = topics.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        Surroundings around = new Surroundings(
                terms,
                terms.isEmpty() ? Map.of() : shelf.texts(ids),
                topics,
                longest,
                shelf.states(ids, reader),
                reader.may(Role.CURATOR) ? shelf.flags(ids) : Map.of());
        return page.stream().map(found -> row(found, around)).toList();
    }

    private Map<String, Map<String, Long>> topics(List<String> ids, Member reader) {
        Map<String, Map<String, Long>> topics = new HashMap<>();
        annotations.countsByTopic(ids, reader).forEach(row -> topics.computeIfAbsent(
                        (String) row[0], id -> new HashMap<>())
                .put((String) row[1], (Long) row[2]));
        return topics;
    }

    private ShelfRow row(Shelf.Found found, Surroundings around) {
        Article article = found.article();
        String id = article.id();
        Map<String, Long> counts = around.topics().getOrDefault(id, Map.of());
        return new ShelfRow(
                id,
                article.heading(),
                around.terms().in(article.heading()),
                pieces(article.outlet(), around.terms()),
                pieces(article.byline(), around.terms()),
                PublicationDate.inWordsOf(article),
                article.stance(),
                article.disclaimer().orElse(null),
                Snippet.of(around.texts().getOrDefault(id, found.opening()), around.terms()),
                !article.isPublished(),
                taxonomy.topics().stream()
                        .map(topic -> ShelfRow.Bar.of(topic, counts.getOrDefault(topic.id(), 0L), around.longest()))
                        .toList(),
                around.states().getOrDefault(id, Map.of()).entrySet().stream()
                        .map(each -> new ShelfRow.StateCount(each.getKey(), each.getValue()))
                        .toList(),
                List.copyOf(around.flags().getOrDefault(id, new TreeSet<>())));
    }

    private static @Nullable List<SearchTerms.Piece> pieces(Optional<String> value, SearchTerms terms) {
        return value.map(terms::in).orElse(null);
    }
}
