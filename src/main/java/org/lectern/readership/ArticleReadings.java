package org.lectern.readership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.ArticleState;

/**
 * Every query about who has opened what. Of a single member only that member is told; of others only how many they are.
 * An article that has a new text since counts as read.
 */
@ApplicationScoped
public class ArticleReadings implements PanacheRepositoryBase<ArticleReading, ArticleReading.Key> {

    /** The condition in HQL that an article of this name was never opened by the member {@code :me}. */
    public static final String UNREAD =
            "not exists (select 1 from ArticleReading read where read.article = %s.id and read.member = :me)";

    private static final String UNREAD_BY_MEMBER =
            "from Article a where a.state = :published and " + UNREAD.formatted("a");

    private static final String OPENED_BY_NOBODY =
            "from Article a where a.state = :published and not exists (select 1 from ArticleReading read where read.article"
                    + " = a.id)";

    private static final String NEWEST_FIRST = " order by a.publishedAt desc nulls last, a.id desc";

    /** The published articles that a member has not opened yet, the last published here first. */
    public List<Article> unread(Member member, int atMost) {
        return articles(UNREAD_BY_MEMBER + NEWEST_FIRST, Map.of("me", member.id()), atMost);
    }

    public long countUnread(Member member) {
        return countArticles(UNREAD_BY_MEMBER, Map.of("me", member.id()));
    }

    /** The published articles that have a text which this member, who has opened them, has not seen; newest text first. */
    public List<Article> changedSinceRead(Member member, int atMost) {
        return articles(
                "from Article a where a.state = :published and exists (select 1 from ArticleReading read where read.article"
                        + " = a.id and read.member = :me and read.revision < a.current.number)"
                        + " order by a.current.createdAt desc, a.id",
                Map.of("me", member.id()),
                atMost);
    }

    /** Of these articles those that the member has opened. */
    public Set<String> openedBy(Member member, Collection<String> articles) {
        return articles.isEmpty()
                ? Set.of()
                : new HashSet<>(getSession()
                        .createQuery(
                                "select r.article from ArticleReading r where r.member = :me and r.article in :articles",
                                String.class)
                        .setParameter("me", member.id())
                        .setParameterList("articles", articles)
                        .list());
    }

    /** How many members have opened each of these articles; one that nobody opened is left out. */
    public Map<String, Long> readers(Collection<String> articles) {
        Map<String, Long> readers = new HashMap<>();
        if (!articles.isEmpty()) {
            getSession()
                    .createQuery(
                            "select r.article, count(*) from ArticleReading r where r.article in :articles group by"
                                    + " r.article",
                            Object[].class)
                    .setParameterList("articles", articles)
                    .list()
                    .forEach(row -> readers.put((String) row[0], (Long) row[1]));
        }
        return readers;
    }

    /** The published articles that no member has opened, the last published here first. */
    public List<Article> openedByNobody(int atMost) {
        return articles(OPENED_BY_NOBODY + NEWEST_FIRST, Map.of(), atMost);
    }

    public long countOpenedByNobody() {
        return countArticles(OPENED_BY_NOBODY, Map.of());
    }

    private List<Article> articles(String query, Map<String, Object> parameters, int atMost) {
        return getSession()
                .createQuery(query, Article.class)
                .setProperties(parameters)
                .setParameter("published", ArticleState.PUBLISHED)
                .setMaxResults(atMost)
                .list();
    }

    private long countArticles(String query, Map<String, Object> parameters) {
        return getSession()
                .createQuery("select count(*) " + query, Long.class)
                .setProperties(parameters)
                .setParameter("published", ArticleState.PUBLISHED)
                .getSingleResult();
    }

    /**
     * Keeps an opening; of two that come in the wrong order the later one stands. Of an article or a member that is gone
     * nothing is kept.
     *
     * @throws org.hibernate.exception.ConstraintViolationException when another transaction keeps the first opening of
     *     this article by this member at the same moment; a second attempt finds it
     */
    void keep(Opening opening) {
        int known = getSession()
                .createMutationQuery(
                        "update ArticleReading r set r.lastOpened = greatest(r.lastOpened, :at), r.revision ="
                                + " greatest(r.revision, :revision) where r.article = :article and r.member = :member")
                .setProperties(partsOf(opening))
                .executeUpdate();
        if (known == 0) {
            getSession()
                    .createMutationQuery(
                            "insert into ArticleReading (article, member, revision, firstOpened, lastOpened) select a.id,"
                                    + " m.id, :revision, :at, :at from Article a, Member m where a.id = :article and"
                                    + " m.id = :member")
                    .setProperties(partsOf(opening))
                    .executeUpdate();
        }
    }

    private static Map<String, Object> partsOf(Opening opening) {
        return Map.of(
                "article", opening.article(),
                "member", opening.member(),
                "revision", opening.revision(),
                "at", opening.at());
    }
}
