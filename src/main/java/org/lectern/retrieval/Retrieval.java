package org.lectern.retrieval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Annotations;
import org.lectern.annotation.Conditions;
import org.lectern.identity.Member;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/** Finds annotations across articles. A question needs the same few statements, however many there are. */
@ApplicationScoped
public class Retrieval {

    private static final String IN_PLACE = ", a.start, a.end, a.id";

    private final EntityManager database;
    private final Annotations annotations;
    private final Taxonomy taxonomy;

    @Inject
    Retrieval(EntityManager database, Annotations annotations, Taxonomy taxonomy) {
        this.database = database;
        this.annotations = annotations;
        this.taxonomy = taxonomy;
    }

    /** What to list: which, how, and for whom. */
    public record Wanted(AnnotationFilter filter, Sorting sorting, Grouping grouping, Member reader) {}

    /**
     * One page of those that match and that the member may see; pages count from 0. First only what is sorted and counted
     * by, as all of it has to be looked at; then the annotations of the page.
     */
    public List<Found> page(Wanted wanted, int page, int size) {
        List<Object[]> rows = rows(wanted, page, size);
        Map<String, Annotation> known =
                annotations.whole(rows.stream().map(row -> (String) row[0]).toList());
        List<Found> found = new ArrayList<>();
        for (Object[] row : rows) {
            Annotation annotation = known.get((String) row[0]);
            if (annotation != null) {
                found.add(new Found(annotation, (@Nullable String) row[1], ((Number) row[2]).longValue()));
            }
        }
        return found;
    }

    /** The id of each, the topic it stands under, and how many stand in its group. */
    private List<Object[]> rows(Wanted wanted, int page, int size) {
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
                        "select a.id, " + group + " from Annotation a join a.article r" + topics + " where "
                                + conditions.where() + " order by " + order(wanted) + IN_PLACE,
                        Object[].class)
                .setProperties(conditions.parameters())
                .setFirstResult(page * size)
                .setMaxResults(size)
                .list();
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

    /**
     * Topics in the order of their keys, then those of earlier versions, those without one last. The ids are the
     * vocabulary's own.
     */
    private String rank() {
        List<Topic> topics = taxonomy.topics();
        return IntStream.range(0, topics.size())
                .mapToObj(i -> "when '" + topics.get(i).id() + "' then " + i)
                .collect(Collectors.joining(" ", "case g ", " else " + topics.size() + " end, g nulls last"));
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
