package org.lectern.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.catalogue.index.Analysis;
import org.lectern.catalogue.index.IndexedArticle;
import org.lectern.catalogue.index.Marks;
import org.lectern.identity.Member;
import org.lectern.search.SearchTerms;
import org.lectern.search.Snippet;
import org.lectern.taxonomy.Taxonomy;

/** Finds by the search index: words in all their forms, and counts without reading the database. */
final class IndexFinder implements Finder {

    private static final int MANY = 100_000;
    private static final char HIT = '\uE000';
    private static final char END = '\uE001';

    private final SearchSession session;
    private final SearchScope<IndexedArticle> scope;
    private final Taxonomy taxonomy;

    IndexFinder(SearchSession session, Taxonomy taxonomy) {
        this.session = session;
        this.scope = session.scope(IndexedArticle.class);
        this.taxonomy = taxonomy;
    }

    private SearchPredicateFactory words() {
        return scope.predicate();
    }

    private long count(IndexConditions conditions) {
        return session.search(scope).where(conditions.toPredicate()).fetchTotalHitCount();
    }

    @Override
    public long count(ShelfFilter filter, Member reader) {
        return count(IndexConditions.of(words(), filter, reader));
    }

    @Override
    public List<Hit> page(ShelfFilter filter, Member reader, int page, int size) {
        long first = (page - 1L) * size;
        if (first > Integer.MAX_VALUE - size) {
            return List.of();
        }
        SearchPredicate wanted = IndexConditions.of(words(), filter, reader).toPredicate();
        return session.search(scope)
                .select(filter.terms().isEmpty() ? plainHit() : hitInWords())
                .where(wanted)
                .highlighter(highlights ->
                        highlights.unified().numberOfFragments(1).tag(String.valueOf(HIT), String.valueOf(END)))
                .sort(newestFirst())
                .fetchHits((int) first, size);
    }

    private SearchProjection<Hit> plainHit() {
        SearchProjectionFactory<?, ?> give = scope.projection();
        return give.composite()
                .from(give.field("id", String.class))
                .as(id -> new Hit(id, null))
                .toProjection();
    }

    private SearchProjection<Hit> hitInWords() {
        SearchProjectionFactory<?, ?> give = scope.projection();
        SearchProjection<Words> words = give.composite()
                .from(
                        highlights(give, Analysis.fields("title")),
                        highlights(give, Analysis.nameOf("outlet"), Analysis.nameOf("byline")),
                        highlights(give, Analysis.fields("text")))
                .as((title, names, text) -> {
                    List<SearchTerms.Piece> found = pieces(text);
                    return new Words(
                            pieces(title),
                            pieces(names.get(0)),
                            pieces(names.get(1)),
                            found == null ? null : Snippet.around(found));
                })
                .toProjection();
        return give.composite()
                .from(give.field("id", String.class).toProjection(), words)
                .as(Hit::new)
                .toProjection();
    }

    private static SearchProjection<List<?>> highlights(SearchProjectionFactory<?, ?> give, String... fields) {
        return give.composite(Arrays.stream(fields)
                        .map(field -> give.highlight(field).toProjection())
                        .toArray(SearchProjection<?>[]::new))
                .toProjection();
    }

    /** Hits are told apart by characters that no text of a library has; neighbours are one. */
    private static @Nullable List<SearchTerms.Piece> pieces(Object highlighted) {
        String line = strings(highlighted).findFirst().orElse(null);
        if (line == null) {
            return null;
        }
        List<SearchTerms.Piece> pieces = new ArrayList<>();
        String joined = line.replaceAll("\\s+", " ").replace("" + END + HIT, "");
        for (String part : joined.split("(?=" + HIT + ")|" + END)) {
            boolean hit = part.indexOf(HIT) == 0;
            pieces.add(new SearchTerms.Piece(hit ? part.substring(1) : part, hit));
        }
        return pieces;
    }

    private static Stream<String> strings(Object highlighted) {
        return highlighted instanceof List<?> several
                ? several.stream().flatMap(IndexFinder::strings)
                : Stream.of(String.valueOf(highlighted));
    }

    private SearchSort newestFirst() {
        return scope.sort()
                .field("date")
                .desc()
                .missing()
                .last()
                .then()
                .field("id")
                .toSort();
    }

    @Override
    public Map<@Nullable Object, Long> counts(Facet facet, ShelfFilter filter, Member reader) {
        return switch (facet) {
            case STANCE -> terms("stance", facet, filter, reader);
            case OUTLET -> withUnknown(terms("outlet", facet, filter, reader), filter, reader);
            case LANGUAGE -> terms("language", facet, filter, reader);
            case TOPIC -> topics(filter, reader);
            case STATE -> states(filter, reader);
        };
    }

    private Map<@Nullable Object, Long> terms(String field, Facet facet, ShelfFilter filter, Member reader) {
        return new HashMap<>(terms(field, IndexConditions.without(words(), filter, reader, facet)));
    }

    private Map<String, Long> terms(String field, IndexConditions conditions) {
        AggregationKey<Map<String, Long>> counts = AggregationKey.of(field);
        return session.search(scope)
                .where(conditions.toPredicate())
                .aggregation(
                        counts,
                        scope.aggregation()
                                .terms()
                                .field(field, String.class)
                                .maxTermCount(MANY)
                                .toAggregation())
                .fetch(0)
                .aggregation(counts);
    }

    private Map<@Nullable Object, Long> withUnknown(
            Map<@Nullable Object, Long> outlets, ShelfFilter filter, Member reader) {
        long unknown = count(
                IndexConditions.without(words(), filter, reader, Facet.OUTLET).andWithout("outlet"));
        if (unknown > 0) {
            outlets.put(null, unknown);
        }
        return outlets;
    }

    private Map<@Nullable Object, Long> topics(ShelfFilter filter, Member reader) {
        Map<@Nullable Object, Long> counts = new HashMap<>();
        Stream.concat(taxonomy.topics().stream(), taxonomy.lineage().formerTopics().stream())
                .forEach(topic -> counts.put(
                        topic.id(),
                        count(IndexConditions.without(words(), filter, reader, Facet.TOPIC)
                                .andMarked(Marks.topicSeenBy(reader, topic.id())))));
        return counts;
    }

    private Map<@Nullable Object, Long> states(ShelfFilter filter, Member reader) {
        Map<@Nullable Object, Long> counts = new HashMap<>();
        for (AnnotationState state : AnnotationState.values()) {
            counts.put(
                    state,
                    count(IndexConditions.without(words(), filter, reader, Facet.STATE)
                            .andMarked(Marks.stateSeenBy(reader, state))));
        }
        return counts;
    }

    @Override
    public long countUnmarked(ShelfFilter filter, Member reader) {
        return count(
                IndexConditions.without(words(), filter, reader, Facet.STATE).andUnmarked(reader));
    }

    @Override
    public List<Dated> dated(ShelfFilter filter, Member reader, int atMost) {
        SearchProjectionFactory<?, ?> give = scope.projection();
        SearchProjection<Dated> dated = give.composite()
                .from(
                        give.field("id", String.class),
                        give.field("heading", String.class),
                        give.field("date", String.class))
                .as(Dated::new)
                .toProjection();
        return session.search(scope)
                .select(dated)
                .where(IndexConditions.of(words(), filter, reader)
                        .andWith("date")
                        .toPredicate())
                .sort(scope.sort().field("date").then().field("id").toSort())
                .fetchHits(atMost);
    }

    @Override
    public List<String> ids(ShelfFilter filter, Member reader, int atMost) {
        return session.search(scope)
                .select(scope.projection().field("id", String.class).toProjection())
                .where(IndexConditions.of(words(), filter, reader).toPredicate())
                .sort(newestFirst())
                .fetchHits(atMost);
    }

    @Override
    public List<Period> periods(ShelfFilter filter, Member reader) {
        return new TreeMap<>(terms("month", IndexConditions.of(words(), filter, reader)))
                .entrySet().stream()
                        .map(each -> new Period(each.getKey(), each.getValue()))
                        .toList();
    }
}
