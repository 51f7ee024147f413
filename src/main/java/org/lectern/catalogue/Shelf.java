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
import org.lectern.search.Snippet;

/**
 * Every query that looks for articles. How many statements a page needs does not depend on how many articles there are;
 * whole texts are read only where a search must show its first hit.
 */
@ApplicationScoped
class Shelf {

    private static final String NEWEST_FIRST = " order by a.publishedOn desc nulls last, a.id";

    /** An article and the beginning of its text. */
    record Found(Article article, String opening) {}

    /** An article as a place in time; the title may be unknown, the date is not. */
    record Dated(String id, @Nullable String title, String publishedOn) {}

    /** How many articles appeared at one time, in the precision in which it is known, months at most. */
    record Period(String date, long articles) {}

    private final EntityManager database;

    @Inject
    Shelf(EntityManager database) {
        this.database = database;
    }

    long count(ShelfFilter filter, Member reader) {
        ShelfConditions conditions = ShelfConditions.of(filter, reader);
        return one("select count(a) from Article a", conditions);
    }

    /** The next ones, newest first, those of unknown date last; pages count from 1. */
    List<Found> page(ShelfFilter filter, Member reader, int page, int size) {
        ShelfConditions conditions = ShelfConditions.of(filter, reader);
        return query(
                        "select a, substring(a.current.text, 1, " + Snippet.OPENING + ") from Article a"
                                + conditions.where() + NEWEST_FIRST,
                        Object[].class,
                        conditions.parameters())
                .setFirstResult((int) Math.min(Integer.MAX_VALUE, (page - 1L) * size))
                .setMaxResults(size)
                .list()
                .stream()
                .map(row -> new Found((Article) row[0], row[1] == null ? "" : (String) row[1]))
                .toList();
    }

    /** How many articles each value of a facet would show; articles without an outlet count under null. */
    Map<@Nullable Object, Long> counts(Facet facet, ShelfFilter filter, Member reader) {
        ShelfConditions conditions = ShelfConditions.without(filter, reader, facet);
        String counting =
                switch (facet) {
                    case STANCE ->
                        "select a.stance, count(a) from Article a" + conditions.where() + " group by a.stance";
                    case OUTLET ->
                        "select a.outlet, count(a) from Article a" + conditions.where() + " group by a.outlet";
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

    /** How many match, apart from their review states, and have no annotation that the member may see. */
    long countUnmarked(ShelfFilter filter, Member reader) {
        return one(
                "select count(a) from Article a",
                ShelfConditions.without(filter, reader, Facet.STATE).andUnmarked());
    }

    /** The texts of these articles, by id. */
    Map<String, String> texts(Collection<String> ids) {
        Map<String, String> texts = new HashMap<>();
        if (!ids.isEmpty()) {
            query("select a.id, a.current.text from Article a where a.id in :ids", Object[].class, Map.of("ids", ids))
                    .list()
                    .forEach(row -> texts.put((String) row[0], (String) row[1]));
        }
        return texts;
    }

    /** The flags of these articles, by id, in a fixed order. */
    Map<String, TreeSet<Flag>> flags(Collection<String> ids) {
        Map<String, TreeSet<Flag>> flags = new HashMap<>();
        if (!ids.isEmpty()) {
            query("select a.id, f from Article a join a.flags f where a.id in :ids", Object[].class, Map.of("ids", ids))
                    .list()
                    .forEach(row -> flags.computeIfAbsent((String) row[0], id -> new TreeSet<>())
                            .add((Flag) row[1]));
        }
        return flags;
    }

    /** How many annotations of each state the member sees in each of these articles. */
    Map<String, Map<AnnotationState, Long>> states(Collection<String> ids, Member reader) {
        Map<String, Map<AnnotationState, Long>> states = new HashMap<>();
        if (!ids.isEmpty()) {
            Visibility visibility = new Visibility(reader);
            Map<String, Object> parameters = new HashMap<>(visibility.parameters());
            parameters.put("ids", ids);
            query(
                            "select n.article.id, n.state, count(n) from Annotation n where n.article.id in :ids and "
                                    + visibility.of("n") + " group by n.article.id, n.state",
                            Object[].class,
                            parameters)
                    .list()
                    .forEach(row -> states.computeIfAbsent((String) row[0], id -> new TreeMap<>())
                            .put((AnnotationState) row[1], (Long) row[2]));
        }
        return states;
    }

    /** The oldest of those with a date, oldest first. */
    List<Dated> dated(ShelfFilter filter, Member reader, int atMost) {
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

    /** The ids of the first ones, newest first. */
    List<String> ids(ShelfFilter filter, Member reader, int atMost) {
        ShelfConditions conditions = ShelfConditions.of(filter, reader);
        return query(
                        "select a.id from Article a" + conditions.where() + NEWEST_FIRST,
                        String.class,
                        conditions.parameters())
                .setMaxResults(atMost)
                .list();
    }

    /** How many appeared when, oldest first. */
    List<Period> periods(ShelfFilter filter, Member reader) {
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
