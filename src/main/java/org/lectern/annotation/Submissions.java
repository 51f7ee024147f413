package org.lectern.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;

/** Every query about what was handed in: what waits for a decision, and what was decided. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Annotation, String> {

    /** A submitted annotation, and when it was handed in. */
    public record Waiting(Annotation annotation, Instant since) {}

    /** Those that match and wait for a decision, longest waiting first; the member's own come with them. */
    public List<Waiting> waiting(AnnotationFilter filter, Member reviewer, int atMost) {
        Conditions conditions = submitted(filter, reviewer);
        conditions.parameters().put("handedIn", Step.Kind.SUBMITTED);
        return getSession()
                .createQuery(
                        // one taken over from elsewhere came without its steps
                        "select a, coalesce((select max(s.at) from Step s where s.annotation = a and s.kind = :handedIn),"
                                + " a.updatedAt) as since " + Annotations.WITH_PEOPLE + conditions.where()
                                + " order by since, a.id",
                        Object[].class)
                .setProperties(conditions.parameters())
                .setMaxResults(atMost)
                .list()
                .stream()
                .map(row -> new Waiting((Annotation) row[0], (Instant) row[1]))
                .toList();
    }

    public long countWaiting(AnnotationFilter filter, Member reviewer) {
        Conditions conditions = submitted(filter, reviewer);
        return count("from Annotation a where " + conditions.where(), conditions.parameters());
    }

    /** How many wait in an article, whose title may be unknown. */
    public record InArticle(String id, @Nullable String title, long count) {}

    /** By title. */
    public List<InArticle> waitingByArticle(Member reviewer) {
        Conditions conditions = submitted(AnnotationFilter.ALL, reviewer);
        return getSession()
                .createQuery(
                        "select r.id, r.title, count(*) from Annotation a join a.article r where " + conditions.where()
                                + " group by r.id, r.title order by r.title, r.id",
                        Object[].class)
                .setProperties(conditions.parameters())
                .list()
                .stream()
                .map(row -> new InArticle((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    /** Those on which this reviewer's decision stands, newest first. */
    public List<Annotation> decidedBy(Member reviewer, int atMost) {
        Conditions conditions = AnnotationFilter.ALL.visibleTo(reviewer);
        conditions.add("a.reviewer = :reader and a.reviewedAt is not null");
        return find(
                        Annotations.WITH_PEOPLE + conditions.where() + " order by a.reviewedAt desc, a.id",
                        conditions.parameters())
                .page(0, atMost)
                .list();
    }

    /** How many wait for a decision of this reviewer. */
    public long countSubmittedByOthers(Member reviewer) {
        return count("deletedAt is null and state = ?1 and annotator <> ?2", AnnotationState.SUBMITTED, reviewer);
    }

    /** The one decided last, whoever decided. */
    public Optional<Annotation> lastDecided() {
        return find(Annotations.WITH_PEOPLE + "a.reviewedAt is not null order by a.reviewedAt desc")
                .firstResultOptional();
    }

    private static Conditions submitted(AnnotationFilter filter, Member reviewer) {
        Conditions conditions = filter.visibleTo(reviewer);
        conditions.add("a.state = :submitted", "submitted", AnnotationState.SUBMITTED);
        return conditions;
    }
}
