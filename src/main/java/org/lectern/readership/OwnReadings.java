package org.lectern.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.lectern.identity.Member;
import org.lectern.library.Article;
import org.lectern.library.ArticleState;

/** What a member can say about their own reading: that they have read an article, or that they have not. */
@ApplicationScoped
public class OwnReadings {

    private final EntityManager database;

    @Inject
    OwnReadings(EntityManager database) {
        this.database = database;
    }

    /** An article and when its member opened it last. */
    public record Opened(Article article, Instant at) {}

    /** The published articles that a member opened, the one opened last first. */
    public List<Opened> lastOpened(Member member, int atMost) {
        return session()
                .createQuery(
                        "select a, r.lastOpened from ArticleReading r join Article a on a.id = r.article where r.member"
                                + " = :me and a.state = :published order by r.lastOpened desc, a.id",
                        Object[].class)
                .setParameter("me", member.id())
                .setParameter("published", ArticleState.PUBLISHED)
                .setMaxResults(atMost)
                .list()
                .stream()
                .map(row -> new Opened((Article) row[0], (Instant) row[1]))
                .toList();
    }

    /** Articles that a member has not opened, and how many there are in all. */
    public record Unread(List<Article> first, long count) {}

    /** The published articles that a member has not opened, the one published last first. */
    public Unread unread(Member member, int atMost) {
        List<Object[]> rows = session()
                .createQuery(
                        "select a, count(*) over () from Article a where a.state = :published and "
                                + ArticleReadings.UNREAD.formatted("a")
                                + " order by a.publishedOn desc nulls last, a.id",
                        Object[].class)
                .setParameter("me", member.id())
                .setParameter("published", ArticleState.PUBLISHED)
                .setMaxResults(atMost)
                .list();
        return new Unread(
                rows.stream().map(row -> (Article) row[0]).toList(),
                rows.isEmpty() ? 0 : ((Number) rows.get(0)[1]).longValue());
    }

    /**
     * Every article that the member has not opened counts as read from now on.
     *
     * @return the moment by which {@link #takeBack} knows them again
     */
    public Instant markAllRead(Member member) {
        return mark(member, "a.state = :published", Map.of("published", ArticleState.PUBLISHED));
    }

    /**
     * This article counts as read from now on, if it did not before.
     *
     * @return the moment by which {@link #takeBack} knows it again
     */
    public Instant markRead(Article article, Member member) {
        return mark(member, "a.id = :article", Map.of("article", article.id()));
    }

    private Instant mark(Member member, String which, Map<String, Object> parameters) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        session()
                .createMutationQuery("insert into ArticleReading (article, member, revision, firstOpened, lastOpened)"
                        + " select a.id, :me, a.current.number, :at, :at from Article a where " + which + " and "
                        + ArticleReadings.UNREAD.formatted("a"))
                .setProperties(parameters)
                .setParameter("me", member.id())
                .setParameter("at", now)
                .executeUpdate();
        return now;
    }

    /** What was marked as read at this moment, and not opened since, counts as unread again. */
    public int takeBack(Instant marked, Member member) {
        return session()
                .createMutationQuery("delete from ArticleReading r where r.member = :me and r.firstOpened = :at and"
                        + " r.lastOpened = :at")
                .setParameter("me", member.id())
                .setParameter("at", marked)
                .executeUpdate();
    }

    /** The article counts as unread until it is opened again. */
    public void markUnread(Article article, Member member) {
        session()
                .createMutationQuery("delete from ArticleReading r where r.member = :me and r.article = :article")
                .setParameter("me", member.id())
                .setParameter("article", article.id())
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
