package org.lectern.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Visibility;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.Flag;
import org.lectern.search.SearchTerms;
import org.lectern.search.Snippet;

/**
 * Finds by the database alone, while the index is built: words are looked for letter by letter. Every query about
 * articles on the shelf stands here.
 */
@ApplicationScoped
class Shelf implements Finder {

    private static final String NEWEST_FIRST = " order by a.publishedOn desc nulls last, a.id";

    private final EntityManager database;

    @Inject
    Shelf(EntityManager database) {
        this.database = database;
    }

    @Override
    public long count(ShelfFilter filter, Member reader) {
        ShelfConditions conditions = ShelfConditions.of(filter, reader);
        return one("select count(a) from Article a", conditions);
    }

    @Override
    public List<Hit> page(ShelfFilter filter, Member reader, int page, int size) {
        ShelfConditions conditions = ShelfConditions.of(filter, reader);
        List<String> ids = query(
                        "select a.id from Article a" + conditions.where() + NEWEST_FIRST,
                        String.class,
                        conditions.parameters())
                .setFirstResult((int) Math.min(Integer.MAX_VALUE, (page - 1L) * size))
                .setMaxResults(size)
                .list();
        Map<String, Words> words = filter.terms().isEmpty() ? Map.of() : words(ids, filter.terms());
        return ids.stream().map(id -> new Hit(id, words.get(id))).toList();
    }

    /** The words of these articles by letters, by id. */
    private Map<String, Words> words(Collection<String> ids, SearchTerms terms) {
        Map<String, Words> words = new HashMap<>();
        if (!ids.isEmpty()) {
            query(
                            "select a.id, a.title, a.outlet, a.byline, a.current.text from Article a where a.id in :ids",
                            Object[].class,
                            Map.of("ids", ids))
                    .list()
                    .forEach(row -> words.put(
                            (String) row[0],
                            new Words(
                                    pieces(row[1], terms),
                                    pieces(row[2], terms),
                                    pieces(row[3], terms),
                                    Snippet.of((String) row[4], terms))));
        }
        return words;
    }

    private static @Nullable List<SearchTerms.Piece> pieces(@Nullable Object value, SearchTerms terms) {
        return value == null ? null : terms.in((String) value);
    }

    /** These articles with the beginnings of their texts, by id. */
    Map<String, Found> found(Collection<String> ids) {
        Map<String, Found> found = new HashMap<>();
        if (!ids.isEmpty()) {
            query(
                            "select a, substring(a.current.text, 1, " + Snippet.OPENING
                                    + ") from Article a where a.id in :ids",
                            Object[].class,
                            Map.of("ids", ids))
                    .list()
                    .forEach(row -> found.put(
                            ((Article) row[0]).id(),
                            new Found((Article) row[0], row[1] == null ? "" : (String) row[1])));
        }
        return found;
    }

    /** An article and the beginning of its text. */
    record Found(Article article, String opening) {}

    /** What stands at an article: how many annotations of each topic and of each state the member sees, and flags. */
    record Standing(Map<String, Long> topics, Map<AnnotationState, Long> states, TreeSet<Flag> flags) {
        Standing() {
            this(new HashMap<>(), new TreeMap<>(), new TreeSet<>());
        }
    }

    /** The same for several, by id, in one statement. */
    Map<String, Standing> standing(Collection<String> ids, Member reader) {
        Map<String, Standing> standing = new HashMap<>();
        ids.forEach(id -> standing.put(id, new Standing()));
        if (ids.isEmpty()) {
            return standing;
        }
        Visibility visibility = new Visibility(reader);
        Map<String, Object> parameters = new HashMap<>(visibility.parameters());
        parameters.put("ids", ids);
        String seen = " where n.article.id in :ids and " + visibility.of("n");
        query(
                        "select 'topic' as kind, n.article.id as id, t as word, count(*) as many from Annotation n join"
                                + " n.topics t" + seen + " group by n.article.id, t union all select 'state',"
                                + " n.article.id, cast(n.state as String), count(*) from Annotation n" + seen
                                + " group by n.article.id, n.state union all select 'flag', a.id, cast(f as String), 1L"
                                + " from Article a join a.flags f where a.id in :ids",
                        Object[].class,
                        parameters)
                .list()
                .forEach(row -> add(standing.getOrDefault((String) row[1], new Standing()), row));
        return standing;
    }

    private static void add(Standing standing, Object[] row) {
        String word = (String) row[2];
        long many = ((Number) row[3]).longValue();
        switch ((String) row[0]) {
            case "topic" -> standing.topics().put(word, many);
            case "state" ->
                AnnotationState.of(word).ifPresent(state -> standing.states().put(state, many));
            default -> Flag.of(word).ifPresent(standing.flags()::add);
        }
    }

    @Override
    public Map<@Nullable Object, Long> counts(Facet facet, ShelfFilter filter, Member reader) {
        ShelfConditions conditions = ShelfConditions.without(filter, reader, facet);
        String counting =
                switch (facet) {
                    case STANCE ->
                        "select a.stance, count(a) from Article a" + conditions.where() + " group by a.stance";
                    case OUTLET ->
                        "select a.outlet, count(a) from Article a" + conditions.where() + " group by a.outlet";
                    case LANGUAGE ->
                        "select a.language, count(a) from Article a" + conditions.where() + " group by a.language";
                    case TOPIC ->
                        "select t, count(distinct a.id) from Annotation n join n.article a join n.topics t"
                                + conditions.andVisible("n").where() + " group by t";
                    case STATE ->
                        "select n.state, count(distinct a.id) from Annotation n join n.article a"
                                + conditions.andVisible("n").where() + " group by n.state";
                };
        Map<@Nullable Object, Long> counts = new HashMap<>();
        query(counting, Object[].class, conditions.parameters())
                .list()
                .forEach(row -> counts.put(row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public long countUnmarked(ShelfFilter filter, Member reader) {
        return one(
                "select count(a) from Article a",
                ShelfConditions.without(filter, reader, Facet.STATE).andUnmarked());
    }

    @Override
    public List<Dated> dated(ShelfFilter filter, Member reader, int atMost) {
        ShelfConditions conditions = ShelfConditions.of(filter, reader);
        return query(
                        "select a.id, a.title, a.publishedOn from Article a" + conditions.where()
                                + " and a.publishedOn is not null order by a.publishedOn, a.id",
                        Object[].class,
                        conditions.parameters())
                .setMaxResults(atMost)
                .list()
                .stream()
                .map(row -> new Dated((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    @Override
    public List<String> ids(ShelfFilter filter, Member reader, int atMost) {
        ShelfConditions conditions = ShelfConditions.of(filter, reader);
        return query(
                        "select a.id from Article a" + conditions.where() + NEWEST_FIRST,
                        String.class,
                        conditions.parameters())
                .setMaxResults(atMost)
                .list();
    }

    @Override
    public List<Period> periods(ShelfFilter filter, Member reader) {
        ShelfConditions conditions = ShelfConditions.of(filter, reader);
        Map<String, Long> counts = new TreeMap<>();
        query(
                        "select substring(a.publishedOn, 1, 7), count(a) from Article a" + conditions.where()
                                + " and a.publishedOn is not null group by substring(a.publishedOn, 1, 7)",
                        Object[].class,
                        conditions.parameters())
                .list()
                .forEach(row -> counts.merge((String) row[0], (Long) row[1], Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Period(each.getKey(), each.getValue()))
                .toList();
    }

    private long one(String select, ShelfConditions conditions) {
        return query(select + conditions.where(), Long.class, conditions.parameters())
                .getSingleResult();
    }

    private <T> Query<T> query(String hql, Class<T> type, Map<String, Object> parameters) {
        return database.unwrap(Session.class).createQuery(hql, type).setProperties(parameters);
    }
}
