package org.lectern.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Conditions;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Finds annotations across articles. Each question is one statement, however many there are. */
@ApplicationScoped
public class Retrieval {

    private static final String TOPICS =
            "(select listagg(u, ' ') within group (order by u) from Annotation b join b.topics u where b = a)";
    private static final String IN_PLACE = ", a.start, a.end, a.id";

    private final EntityManager database;
    private final Taxonomy taxonomy;

    @Inject
    Retrieval(EntityManager database, Taxonomy taxonomy) {
        this.database = database;
        this.taxonomy = taxonomy;
    }

    /** What to list: which, how, and for whom. */
    public record Wanted(AnnotationFilter filter, Sorting sorting, Grouping grouping, Member reader) {}

    /** One page of those that match and that the member may see; pages count from 0. */
    public List<Found> page(Wanted wanted, int page, int size) {
        Conditions conditions = wanted.filter().visibleTo(wanted.reader());
        String group =
                switch (wanted.grouping()) {
                    case NONE -> "null, 0L";
                    case ARTICLE -> "null, count(*) over (partition by r.id)";
                    case TOPIC -> "g, count(*) over (partition by g)";
                };
        String topics = wanted.grouping() == Grouping.TOPIC ? " left join a.topics g" : "";
        if (wanted.grouping() == Grouping.TOPIC) {
            onlyChosen(wanted.filter(), conditions);
        }
        return session()
                .createQuery(
                        "select a, " + TOPICS + ", " + group + " from Annotation a join fetch a.annotator"
                                + " left join fetch a.reviewer join fetch a.article r" + topics + " where "
                                + conditions.where() + " order by " + order(wanted) + IN_PLACE,
                        Object[].class)
                .setProperties(conditions.parameters())
                .setFirstResult(page * size)
                .setMaxResults(size)
                .list()
                .stream()
                .map(Retrieval::found)
                .toList();
    }

    /** Where topics are asked for, one that also has others stands only under those. */
    private static void onlyChosen(AnnotationFilter filter, Conditions conditions) {
        if (!filter.topics().isEmpty()) {
            boolean untagged = filter.topics().contains(AnnotationFilter.UNTAGGED);
            conditions.add(untagged ? "(g in :topics or g is null)" : "g in :topics");
        }
    }

    private String order(Wanted wanted) {
        return switch (wanted.grouping()) {
            case NONE -> wanted.sorting().order();
            case ARTICLE ->
                wanted.sorting() == Sorting.NEWEST
                        ? "max(a.createdAt) over (partition by r.id) desc, r.id"
                        : wanted.sorting().order();
            case TOPIC -> rank() + ", " + wanted.sorting().order();
        };
    }

    /** Topics in the order of their keys, those without one last. The ids are the vocabulary's own. */
    private String rank() {
        List<Topic> topics = taxonomy.topics();
        return IntStream.range(0, topics.size())
                .mapToObj(i -> "when '" + topics.get(i).id() + "' then " + i)
                .collect(Collectors.joining(" ", "case g ", " else " + topics.size() + " end"));
    }

    private static Found found(Object[] row) {
        String topics = (String) row[1];
        return new Found(
                (Annotation) row[0],
                topics == null ? List.of() : List.of(topics.split(" ")),
                (@Nullable String) row[2],
                ((Number) row[3]).longValue());
    }

    /** The ids of those that match and that the member may see, in the fixed order. */
    public List<String> ids(AnnotationFilter filter, Member reader, int atMost) {
        Conditions conditions = filter.visibleTo(reader);
        return session()
                .createQuery(
                        "select a.id from Annotation a where " + conditions.where() + " order by a.article.id"
                                + IN_PLACE,
                        String.class)
                .setProperties(conditions.parameters())
                .setMaxResults(atMost)
                .list();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
