package org.lectern.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.identity.Member;

/** Every query about what was handed in: what waits for a decision, and what was decided. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Annotation, String> {

    /** How many wait for a decision of the member {@code m}, as a scalar subquery in HQL. */
    public static final String COUNT_OF_OTHERS =
            "(select count(*) from Annotation w where w.deletedAt is null and w.state = SUBMITTED and w.annotator <> m)";

    /** A submitted annotation, and when it was handed in. */
    public record Waiting(Annotation annotation, Instant since) {}

    /** Those that have waited longest, and how many wait in all. */
    public record WaitingList(List<Waiting> longest, long all) {}

    /** Those that match and wait for a decision, longest waiting first, in one statement; the member's own come with them. */
    public WaitingList waiting(AnnotationFilter filter, Member reviewer, int atMost) {
        Conditions conditions = submitted(filter, reviewer);
        conditions.parameters().put("handedIn", Step.Kind.SUBMITTED);
        List<Object[]> rows = getSession()
                .createQuery(
                        "select n, " + since("n") + " as since, (select count(*) from Annotation a where "
                                + conditions.where() + ") from Annotation n join fetch n.annotator"
                                + " left join fetch n.reviewer join fetch n.article left join fetch n.topics"
                                + " where n.id in (select a.id from Annotation a where " + conditions.where()
                                + " order by " + since("a") + ", a.id limit " + atMost + ") order by since, n.id",
                        Object[].class)
                .setProperties(conditions.parameters())
                .list();
        // a row for each topic
        Map<String, Waiting> longest = new LinkedHashMap<>();
        rows.forEach(row ->
                longest.putIfAbsent(((Annotation) row[0]).id(), new Waiting((Annotation) row[0], (Instant) row[1])));
        return new WaitingList(List.copyOf(longest.values()), rows.isEmpty() ? 0 : (Long) rows.get(0)[2]);
    }

    /** When it was handed in. One taken over from elsewhere came without its steps. */
    private static String since(String annotation) {
        return "coalesce((select max(s.at) from Step s where s.annotation = %1$s and s.kind = :handedIn), %1$s.updatedAt)"
                .formatted(annotation);
    }

    /** How many wait for a decision of this reviewer. */
    public long countSubmittedByOthers(Member reviewer) {
        return count("deletedAt is null and state = ?1 and annotator <> ?2", AnnotationState.SUBMITTED, reviewer);
    }

    static Conditions submitted(AnnotationFilter filter, Member reviewer) {
        Conditions conditions = filter.visibleTo(reviewer);
        conditions.add("a.state = :submitted", "submitted", AnnotationState.SUBMITTED);
        return conditions;
    }
}
