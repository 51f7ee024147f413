package org.lectern.coverage.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.annotation.Conditions;
import org.lectern.annotation.Visibility;
import org.lectern.identity.Member;
import org.lectern.library.ArticleState;

/** Every query about coverage, of published articles. Each is one statement, however many articles there are. */
@ApplicationScoped
class CoverageCounts {

    private final EntityManager database;

    @Inject
    CoverageCounts(EntityManager database) {
        this.database = database;
    }

    /** The places in which there are articles that the filter lets through, in no order. */
    List<Holding> holdings(Axis axis, AnnotationFilter filter, Member reader) {
        Visibility visibility = new Visibility(reader);
        Map<String, Object> parameters = new HashMap<>(visibility.parameters());
        String where = articles(filter, parameters);
        return rows(
                        "select " + place(axis)
                                + ", count(distinct r.id), count(distinct case when o.article is not null or"
                                + " exists (select 1 from Annotation m where m.article = r and " + visibility.of("m")
                                + ") then r.id end), count(distinct o.member) from Article r left join ArticleReading o on o.article = r.id where "
                                + where + " group by " + groups(axis),
                        parameters)
                .stream()
                .map(row -> new Holding(place(axis, row), (Long) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }

    /** What the member may see of the annotations that the filter lets through, by place and topic, in no order. */
    List<Tagged> tagged(Axis axis, AnnotationFilter filter, Member reader) {
        Conditions conditions = filter.visibleTo(reader);
        conditions.add("r.state = :onShelf", "onShelf", ArticleState.PUBLISHED);
        return rows(
                        "select " + place(axis)
                                + ", t, count(*), count(distinct r.id), " + ids(axis)
                                + " from Annotation a join a.article r"
                                + " left join a.topics t where " + conditions.where() + " group by " + groups(axis)
                                + ", t",
                        conditions.parameters())
                .stream()
                .map(row -> new Tagged(
                        place(axis, row),
                        (@Nullable String) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        row[5] == null ? List.of() : List.of(((String) row[5]).split(" "))))
                .toList();
    }

    /** A month does not say which articles are meant: some are known by their year alone, some by nothing. */
    private static String ids(Axis axis) {
        return axis == Axis.MONTH ? "listagg(distinct r.id, ' ') within group (order by r.id)" : "cast(null as String)";
    }

    private List<Object[]> rows(String hql, Map<String, Object> parameters) {
        return database.unwrap(Session.class)
                .createQuery(hql, Object[].class)
                .setProperties(parameters)
                .list();
    }

    private static String place(Axis axis) {
        return switch (axis) {
            case OUTLET -> "r.outlet, ''";
            case MONTH -> groups(axis);
        };
    }

    private static String groups(Axis axis) {
        return switch (axis) {
            case OUTLET -> "r.outlet";
            case MONTH -> "substring(r.publishedOn, 1, 7), r.stance";
        };
    }

    private static Place place(Axis axis, @Nullable Object[] row) {
        return switch (axis) {
            case OUTLET -> new Place((@Nullable String) row[0], null, null);
            case MONTH -> new Place(null, (@Nullable String) row[0], (@Nullable String) row[1]);
        };
    }

    /** What the filter says of articles, as a condition in HQL. */
    private static String articles(AnnotationFilter filter, Map<String, Object> parameters) {
        List<String> clauses = new ArrayList<>(List.of("r.state = :published"));
        parameters.put("published", ArticleState.PUBLISHED);
        if (!filter.outlets().isEmpty()) {
            boolean unknown = filter.outlets().contains(AnnotationFilter.UNKNOWN_OUTLET);
            clauses.add("(r.outlet in :outlets" + (unknown ? " or r.outlet is null)" : ")"));
            parameters.put("outlets", filter.outlets());
        }
        if (!filter.stances().isEmpty()) {
            clauses.add("r.stance in :stances");
            parameters.put("stances", filter.stances());
        }
        if (filter.from() != null) {
            clauses.add("r.publishedOn >= substring(:fromDate, 1, length(r.publishedOn))");
            parameters.put("fromDate", filter.from());
        }
        if (filter.to() != null) {
            clauses.add("substring(r.publishedOn, 1, length(:toDate)) <= :toDate");
            parameters.put("toDate", filter.to());
        }
        return String.join(" and ", clauses);
    }
}
