package org.lectern.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.Member;
import org.lectern.identity.Role;
import org.lectern.library.Article;

/** Every query about annotations. What a member may not see is not found. */
@ApplicationScoped
public class Annotations implements PanacheRepositoryBase<Annotation, String> {

    static final String WITH_PEOPLE =
            "from Annotation a join fetch a.annotator left join fetch a.reviewer join fetch a.article where ";
    /** The same with their topics, so that how many there are adds no statement; not for pages of results. */
    private static final String WITH_TOPICS =
            "from Annotation a join fetch a.annotator left join fetch a.reviewer join fetch a.article left join fetch"
                    + " a.topics where ";

    private static final String IN_PLACE = " order by a.article.id, a.start, a.end, a.id";

    /**
     * The annotation, when this member may see it.
     *
     * @throws AnnotationNotFound otherwise
     */
    public Annotation get(String id, Member reader) {
        Conditions conditions = AnnotationFilter.ALL.visibleTo(reader);
        conditions.add("a.id = :id", "id", id);
        return find(WITH_PEOPLE + conditions.where(), conditions.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new AnnotationNotFound(id));
    }

    /**
     * The same, held for this transaction, so that of two decisions at once the second sees the first.
     *
     * <p>Its own table is locked alone, before anything is joined: see decision 33.
     */
    public Annotation hold(String id, Member reader) {
        find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        return get(id, reader);
    }

    /** One of the member's own that was deleted. */
    public Annotation deleted(String id, Member author) {
        return find(
                        "from Annotation a join fetch a.article where a.id = ?1 and a.annotator = ?2 and a.deletedAt is"
                                + " not null",
                        id,
                        author)
                .firstResultOptional()
                .orElseThrow(() -> new AnnotationNotFound(id));
    }

    /** All of these articles, deleted ones too, whoever may see them: for those who check what is kept. */
    public List<Annotation> kept(Collection<String> articles) {
        return list("article.id in ?1 order by id", articles);
    }

    /** Those of an article that the member may see, in the order of the text. */
    public List<Annotation> of(Article article, Member reader) {
        return ofAll(List.of(article.id()), reader);
    }

    /** The same, a part of them. */
    List<Annotation> page(Article article, Member reader, int first, int atMost) {
        return some(AnnotationFilter.ofArticles(List.of(article.id())).visibleTo(reader), first, atMost);
    }

    /** The same annotations with all their steps, in one statement. */
    public List<Annotation> withSteps(Collection<Annotation> some) {
        return some.isEmpty()
                ? List.of()
                : list(
                        "select distinct a from Annotation a join fetch a.steps s left join fetch s.member where a in ?1",
                        some);
    }

    /**
     * These, as far as the member may still see them, with topics, steps and people as they are at one moment; in the
     * fixed order. One statement, so that a row and its history fit each other.
     */
    public List<Annotation> withHistory(Collection<Annotation> some, Member reader) {
        Conditions conditions = AnnotationFilter.ALL
                .among(some.stream().map(Annotation::id).toList())
                .visibleTo(reader);
        return some.isEmpty()
                ? List.of()
                : list(
                        "from Annotation a join fetch a.annotator left join fetch a.reviewer join fetch a.article"
                                + " left join fetch a.topics left join fetch a.steps s left join fetch s.member where "
                                + conditions.where() + IN_PLACE,
                        conditions.parameters());
    }

    /** Those of several articles that the member may see, by article and in the order of the text. */
    public List<Annotation> ofAll(Collection<String> articles, Member reader) {
        Conditions conditions = AnnotationFilter.ofArticles(articles).visibleTo(reader);
        return list(WITH_TOPICS + conditions.where() + IN_PLACE, conditions.parameters());
    }

    /** The first of those that match and that the member may see, in the fixed order. */
    public List<Annotation> matching(AnnotationFilter filter, Member reader, int atMost) {
        Conditions conditions = filter.visibleTo(reader);
        return find(WITH_PEOPLE + conditions.where() + IN_PLACE, conditions.parameters())
                .page(0, atMost)
                .list();
    }

    /** How many of those that match and that the member may see each article has, by article in the fixed order. */
    public SortedMap<String, Long> counted(AnnotationFilter filter, Member reader) {
        Conditions conditions = filter.visibleTo(reader);
        SortedMap<String, Long> counts = new TreeMap<>();
        getEntityManager()
                .unwrap(Session.class)
                .createQuery(
                        "select a.article.id, count(*) from Annotation a where " + conditions.where()
                                + " group by a.article.id",
                        Object[].class)
                .setProperties(conditions.parameters())
                .list()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Those of these articles that match and that the member may see, in the fixed order. */
    public List<Annotation> matchingIn(Collection<String> articles, AnnotationFilter filter, Member reader) {
        Conditions conditions = filter.visibleTo(reader);
        conditions.add("a.article.id in :shelf", "shelf", articles);
        return some(conditions, 0, Integer.MAX_VALUE);
    }

    /** The next of those of one article that match and that the member may see, in the fixed order. */
    public List<Annotation> matchingIn(
            String article, AnnotationFilter filter, Member reader, @Nullable Place after, int atMost) {
        Conditions conditions = filter.visibleTo(reader);
        conditions.add("a.article.id = :only", "only", article);
        if (after != null) {
            conditions.add("(a.start, a.end, a.id) > (:lastStart, :lastEnd, :lastId)");
            beginAfter(after, conditions);
        }
        return some(conditions, 0, atMost);
    }

    /** The next of those that match and that the member may see, in the fixed order. */
    public List<Annotation> matchingAfter(AnnotationFilter filter, Member reader, @Nullable Place after, int atMost) {
        Conditions conditions = filter.visibleTo(reader);
        if (after != null) {
            // the first half is all an index needs to begin there
            conditions.add("a.article.id >= :lastArticle and (a.article.id > :lastArticle"
                    + " or (a.start, a.end, a.id) > (:lastStart, :lastEnd, :lastId))");
            conditions.parameters().put("lastArticle", after.article());
            beginAfter(after, conditions);
        }
        return some(conditions, 0, atMost);
    }

    private static void beginAfter(Place last, Conditions conditions) {
        conditions.parameters().put("lastStart", last.start());
        conditions.parameters().put("lastEnd", last.end());
        conditions.parameters().put("lastId", last.id());
    }

    /** Found by one table first: joined at once, databases begin with a member and look through all of theirs. */
    private List<Annotation> some(Conditions conditions, int first, int atMost) {
        List<String> ids = getEntityManager()
                .unwrap(Session.class)
                .createQuery("select a.id from Annotation a where " + conditions.where() + IN_PLACE, String.class)
                .setProperties(conditions.parameters())
                .setFirstResult(first)
                .setMaxResults(atMost)
                .list();
        return list(WITH_TOPICS + "a.id in :ids" + IN_PLACE, Map.of("ids", ids));
    }

    /** These, by id, with their articles, people and topics; who may see them was asked before. */
    public Map<String, Annotation> whole(Collection<String> ids) {
        return list(WITH_TOPICS + "a.id in :ids", Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(Annotation::id, Function.identity()));
    }

    /** One page of those that match and that the member may see, oldest first; pages count from 0. */
    public List<Annotation> oldestFirst(AnnotationFilter filter, Member reader, int page, int size) {
        Conditions conditions = filter.visibleTo(reader);
        return find(WITH_PEOPLE + conditions.where() + " order by a.createdAt, a.id", conditions.parameters())
                .page(page, size)
                .list();
    }

    /**
     * How far a set of annotations reaches, and a mark that changes whenever one of them or of their articles does.
     *
     * @param lastChange of words, topics, note or verdict; absent where there are none
     */
    public record Extent(long count, Optional<Instant> lastChange, String mark) {}

    /** The extent of those that match and that the member may see. */
    public Extent extent(AnnotationFilter filter, Member reader) {
        Conditions conditions = filter.visibleTo(reader);
        Object[] row = getSession()
                .createQuery(
                        "select count(*), max(a.updatedAt), max(a.reviewedAt), sum(a.version), sum(r.version) from"
                                + " Annotation a join a.article r where " + conditions.where(),
                        Object[].class)
                .setProperties(conditions.parameters())
                .getSingleResult();
        Optional<Instant> lastChange = Stream.of(row[1], row[2])
                .filter(Objects::nonNull)
                .map(Instant.class::cast)
                .max(Comparator.naturalOrder());
        return new Extent((Long) row[0], lastChange, Arrays.toString(row));
    }

    public long count(AnnotationFilter filter, Member reader) {
        Conditions conditions = filter.visibleTo(reader);
        return count("from Annotation a where " + conditions.where(), conditions.parameters());
    }

    /** Those that match and that the member may see, newest verdict or change first; pages count from 0. */
    public List<Annotation> newestFirst(AnnotationFilter filter, Member reader, int page, int size) {
        Conditions conditions = filter.visibleTo(reader);
        return find(
                        WITH_PEOPLE + conditions.where() + " order by coalesce(a.reviewedAt, a.updatedAt) desc, a.id",
                        conditions.parameters())
                .page(page, size)
                .list();
    }

    /** The ids of the articles in which annotations match that the member may see, in order. */
    public List<String> articlesOf(AnnotationFilter filter, Member reader) {
        Conditions conditions = filter.visibleTo(reader);
        return getSession()
                .createQuery(
                        "select distinct a.article.id from Annotation a where " + conditions.where()
                                + " order by a.article.id",
                        String.class)
                .setProperties(conditions.parameters())
                .list();
    }

    /** The names of those whose annotations the member may see, in order. */
    public List<String> annotators(Member reader) {
        Conditions conditions = AnnotationFilter.ALL.visibleTo(reader);
        return getSession()
                .createQuery(
                        "select distinct a.annotator.name from Annotation a where " + conditions.where()
                                + " order by a.annotator.name",
                        String.class)
                .setProperties(conditions.parameters())
                .list();
    }

    /** Others that the member may see and that share at least one character with this one, in the order of the text. */
    public List<Annotation> overlapping(Annotation annotation, Member reader) {
        Conditions conditions = AnnotationFilter.ALL.visibleTo(reader);
        conditions.add("a.article = :article", "article", annotation.article());
        conditions.add("a.start < :end", "end", annotation.end());
        conditions.add("a.end > :start", "start", annotation.start());
        conditions.add("a <> :this", "this", annotation);
        return list(WITH_PEOPLE + conditions.where() + IN_PLACE, conditions.parameters());
    }

    /**
     * Those whose passage is in doubt or lost and that the member may settle: a curator all that they may see, others
     * their own; by article and in the order of the text.
     *
     * @param article the id of the one to look at, or null for all
     */
    public List<Annotation> uncertain(Member keeper, @Nullable String article, int first, int atMost) {
        Conditions conditions = uncertain(keeper);
        if (article != null) {
            conditions.add("a.article.id = :article", "article", article);
        }
        return some(conditions, first, atMost);
    }

    public long countUncertain(Member keeper) {
        Conditions conditions = uncertain(keeper);
        return count("from Annotation a where " + conditions.where(), conditions.parameters());
    }

    /** For those whose passage is in doubt or lost and that the member may settle. */
    public static Conditions uncertain(Member keeper) {
        Conditions conditions = AnnotationFilter.ALL.visibleTo(keeper);
        conditions.add("a.anchorStatus <> :certain", "certain", AnchorStatus.SAME);
        if (!keeper.may(Role.CURATOR)) {
            conditions.add("a.annotator = :reader");
        }
        return conditions;
    }

    /** How many the member may settle that are tagged under another version of the taxonomy than this one. */
    public long countTaggedUnderOthers(Member keeper, String version) {
        Conditions conditions = AnnotationFilter.ALL.visibleTo(keeper);
        conditions.add("a.taxonomyVersion <> :version", "version", version);
        if (!keeper.may(Role.CURATOR)) {
            conditions.add("a.annotator = :reader");
        }
        return count("from Annotation a where " + conditions.where(), conditions.parameters());
    }

    /** A member's own that were deleted and can be restored, newest first. */
    public List<Annotation> deletedBy(Member author, int first, int atMost) {
        return find(
                        WITH_PEOPLE + "a.deletedAt is not null and a.annotator = ?1 order by a.deletedAt desc, a.id",
                        author)
                .range(first, first + atMost - 1)
                .list();
    }

    /** A member's own in these states, newest verdict or change first. */
    public List<Annotation> by(Member author, Collection<AnnotationState> states, int atMost) {
        return find(
                        WITH_PEOPLE + "a.deletedAt is null and a.annotator = ?1 and a.state in ?2 order by"
                                + " coalesce(a.reviewedAt, a.updatedAt) desc, a.id",
                        author,
                        states)
                .page(0, atMost)
                .list();
    }

    /** How many annotations of each topic the member may see in each of these articles: article, topic, count. */
    public List<Object[]> countsByTopic(Collection<String> articles, Member reader) {
        if (articles.isEmpty()) {
            return List.of();
        }
        Conditions conditions = AnnotationFilter.ofArticles(articles).visibleTo(reader);
        return getSession()
                .createQuery(
                        "select a.article.id, t, count(*) from Annotation a join a.topics t where " + conditions.where()
                                + " group by a.article.id, t",
                        Object[].class)
                .setProperties(conditions.parameters())
                .list();
    }

    /** All of an article that do not stand in its present text, deleted ones too, with their steps. */
    List<Annotation> leftBehind(Article article) {
        return list(
                "select distinct a from Annotation a join fetch a.steps where a.article = ?1 and a.articleRevision <> ?2",
                article,
                article.current().number());
    }

    /** Those of these ids that an annotation has, deleted or not. */
    public List<String> idsAmong(Collection<String> ids) {
        return getSession()
                .createQuery("select a.id from Annotation a where a.id in :ids", String.class)
                .setParameter("ids", ids)
                .list();
    }

    /** Those of these ids that a step of any annotation has. */
    public List<String> stepIdsAmong(Collection<String> ids) {
        return getSession()
                .createQuery("select s.id from Step s where s.id in :ids", String.class)
                .setParameter("ids", ids)
                .list();
    }

    /** Deletes for good all annotations of an article; only samples go this way. */
    public void forget(Article article) {
        list("article", article).forEach(this::delete);
    }

    /** Deletes for good all annotations of a member; only samples go this way. */
    public void forgetBy(Member author) {
        list("annotator", author).forEach(this::delete);
    }

    /** Whether any annotation or step still names this member. */
    public boolean mention(Member member) {
        return count("annotator = ?1 or reviewer = ?1", member) > 0
                || count("from Annotation a join a.steps s where s.member = ?1", member) > 0;
    }
}
