package org.lectern.retagging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.SelectionQuery;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Visibility;
import org.lectern.identity.Member;

/** Queries about annotations by the version of the taxonomy that they were tagged under. */
@ApplicationScoped
public class EarlierAnnotations implements PanacheRepositoryBase<Annotation, String> {

    private static final String WITH_PEOPLE =
            "from Annotation a join fetch a.annotator left join fetch a.reviewer join fetch a.article where ";
    private static final String STANDING = "a.deletedAt is null and a.taxonomyVersion = :version";
    private static final String OF_TOPICS =
            "exists (select 1 from Annotation b join b.topics t where b = a and t in :some)";
    private static final String OF_OTHERS =
            "exists (select 1 from Annotation b join b.topics t where b = a and t not in :some)";

    /** How many annotations of a version bear each topic, by state; deleted ones do not count. */
    Map<String, Map<AnnotationState, Long>> countsByTopic(String version) {
        List<Object[]> rows = getSession()
                .createSelectionQuery(
                        "select t, a.state, count(*) from Annotation a join a.topics t where " + STANDING
                                + " group by t, a.state",
                        Object[].class)
                .setParameter("version", version)
                .list();
        Map<String, Map<AnnotationState, Long>> counts = new LinkedHashMap<>();
        for (Object[] row : rows) {
            counts.computeIfAbsent((String) row[0], topic -> new EnumMap<>(AnnotationState.class))
                    .put((AnnotationState) row[1], (Long) row[2]);
        }
        return counts;
    }

    /** How many annotations stand under each version, by state; deleted ones do not count. */
    Map<String, Map<AnnotationState, Long>> countsByVersion() {
        List<Object[]> rows = getSession()
                .createSelectionQuery(
                        "select a.taxonomyVersion, a.state, count(*) from Annotation a where a.deletedAt is null"
                                + " group by a.taxonomyVersion, a.state",
                        Object[].class)
                .list();
        Map<String, Map<AnnotationState, Long>> counts = new LinkedHashMap<>();
        for (Object[] row : rows) {
            counts.computeIfAbsent((String) row[0], version -> new EnumMap<>(AnnotationState.class))
                    .put((AnnotationState) row[1], (Long) row[2]);
        }
        return counts;
    }

    /** In how many articles annotations of a version bear each topic. */
    Map<String, Long> articlesByTopic(String version) {
        List<Object[]> rows = getSession()
                .createSelectionQuery(
                        "select t, count(distinct a.article.id) from Annotation a join a.topics t where " + STANDING
                                + " group by t",
                        Object[].class)
                .setParameter("version", version)
                .list();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** In how many articles there are annotations of a version. */
    long countArticles(String version) {
        return getSession()
                .createSelectionQuery(
                        "select count(distinct a.article.id) from Annotation a where " + STANDING, Long.class)
                .setParameter("version", version)
                .getSingleResult();
    }

    long countStanding(String version) {
        return count("taxonomyVersion = ?1 and deletedAt is null", version);
    }

    long countDeleted(String version) {
        return count("taxonomyVersion = ?1 and deletedAt is not null", version);
    }

    /** How many of a version bear at least one of these topics. */
    long countWithAny(String version, Collection<String> topics) {
        return topics.isEmpty() ? 0 : counted(version, OF_TOPICS, topics);
    }

    /** How many of a version bear a topic that is none of these. */
    long countWithOthers(String version, Collection<String> topics) {
        return counted(version, OF_OTHERS, topics.isEmpty() ? List.of("") : topics);
    }

    private long counted(String version, String condition, Collection<String> topics) {
        return getSession()
                .createSelectionQuery(
                        "select count(*) from Annotation a where " + STANDING + " and " + condition, Long.class)
                .setParameter("version", version)
                .setParameter("some", topics)
                .getSingleResult();
    }

    /** A few annotations of a version with this topic that the member may see. */
    List<Annotation> samples(String version, String topic, Member reader, int atMost) {
        Visibility visibility = new Visibility(reader);
        SelectionQuery<Annotation> query = getSession()
                .createSelectionQuery(
                        WITH_PEOPLE + STANDING + " and :topic member of a.topics and " + visibility.of("a")
                                + " order by a.id",
                        Annotation.class)
                .setParameter("version", version)
                .setParameter("topic", topic);
        visibility.parameters().forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        return query.setMaxResults(atMost).list();
    }

    /** The next annotations of a version after an id, deleted ones too, held for this transaction; in order of id. */
    List<Annotation> held(String version, String after, int atMost) {
        return find("taxonomyVersion = ?1 and id > ?2 order by id", version, after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, atMost)
                .list();
    }
}
