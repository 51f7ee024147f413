package org.lectern.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;

/**
 * What stands around an annotation that is judged, read in one statement: those in the same words, what the reviewer
 * decided before, and where else something waits.
 */
@ApplicationScoped
public class Surroundings {

    /** The ids of all that is wanted, each for its own reason. */
    private static final String WANTED = """
            select o.id from Annotation o where o.id in :named
            union all
            select o.id from Annotation o where exists (select 1 from Annotation j where j.id in :judged
              and j.article = o.article and o.start < j.end and o.end > j.start)
            union all
            select min(o.id) from Annotation o where o.deletedAt is null and o.state = :submitted group by o.article.id
            union all
            (select o.id from Annotation o where %1$s and o.reviewer = :reader and o.reviewedAt is not null
              order by o.reviewedAt desc, o.id limit %2$d)
            union all
            (select o.id from Annotation o where %1$s and o.reviewedAt is not null order by o.reviewedAt desc limit 1)
            """;

    private final EntityManager database;

    @Inject
    Surroundings(EntityManager database) {
        this.database = database;
    }

    /** How many wait in an article, whose title may be unknown. */
    public record InArticle(String id, @Nullable String title, long count) {}

    /**
     * Annotations with their topics, steps and people.
     *
     * @param decisions how many decisions of the reviewer were asked for
     * @param waitingIn how many wait in the article of each
     */
    public record Around(List<Annotation> all, Member reviewer, int decisions, Map<String, Long> waitingIn) {

        public Optional<Annotation> named(@Nullable String id) {
            return all.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        /** What others, or the same member, marked in the same words, in the order of the text. */
        public List<Annotation> overlapping(Annotation annotation) {
            return all.stream()
                    .filter(each -> !each.id().equals(annotation.id())
                            && each.article().id().equals(annotation.article().id())
                            && each.start() < annotation.end()
                            && each.end() > annotation.start())
                    .sorted(Comparator.comparingInt(Annotation::start)
                            .thenComparing(Annotation::end)
                            .thenComparing(Annotation::id))
                    .toList();
        }

        /** Those on which the reviewer's decision stands, newest first. */
        public List<Annotation> decided() {
            return all.stream()
                    .filter(each -> each.reviewedAt().isPresent()
                            && each.reviewer().filter(reviewer::is).isPresent())
                    .sorted(Comparator.comparing(
                                    (Annotation each) -> each.reviewedAt().orElseThrow())
                            .reversed()
                            .thenComparing(Annotation::id))
                    .limit(decisions)
                    .toList();
        }

        /** When anyone decided last. */
        public Optional<Instant> lastDecision() {
            return all.stream().flatMap(each -> each.reviewedAt().stream()).max(Comparator.naturalOrder());
        }

        /** The articles in which something waits, by title. */
        public List<InArticle> articles() {
            return all.stream()
                    .map(each -> new InArticle(
                            each.article().id(),
                            each.article().title().orElse(null),
                            waitingIn.getOrDefault(each.id(), 0L)))
                    .filter(article -> article.count() > 0)
                    .distinct()
                    .sorted(Comparator.comparing(InArticle::title, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(InArticle::id))
                    .toList();
        }
    }

    /**
     * @param judged ids of annotations that may be the one to judge; the texts of their articles come along
     * @param named ids of others
     * @param decisions how many of the reviewer's own decisions
     */
    public Around of(Collection<String> judged, Collection<String> named, Member reviewer, int decisions) {
        Visibility visibility = new Visibility(reviewer);
        List<Object[]> rows = database.unwrap(Session.class)
                .createQuery(
                        "select n, r, (select count(*) from Annotation w where w.article = n.article and w.deletedAt is null"
                                + " and w.state = :submitted) from Annotation n join fetch n.annotator"
                                + " left join fetch n.reviewer join fetch n.article left join fetch n.topics"
                                + " left join fetch n.steps s left join fetch s.member"
                                + " left join Revision r on r = n.article.current and n.id in :judged where "
                                + visibility.of("n") + " and n.id in ("
                                + WANTED.formatted(visibility.of("o"), decisions) + ") order by n.id",
                        Object[].class)
                .setProperties(visibility.parameters())
                .setParameterList("judged", judged)
                .setParameterList("named", named)
                .setParameter("submitted", AnnotationState.SUBMITTED)
                .list();
        Map<String, Annotation> all = new LinkedHashMap<>();
        Map<String, Long> waitingIn = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Annotation annotation = (Annotation) row[0];
            all.put(annotation.id(), annotation);
            waitingIn.put(annotation.id(), (Long) row[2]);
        }
        return new Around(List.copyOf(all.values()), reviewer, decisions, waitingIn);
    }
}
