package org.lectern.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.QueryFlushMode;

/** Every query about what has changed, and about how far the index has come. */
@ApplicationScoped
class Changes {

    private static final int ROWS_AT_ONCE = 100;

    /** One change of an article; several of the same article may wait. */
    record Change(long id, String article) {}

    /**
     * How far an index has come.
     *
     * @param history of one database with one index, from when that was built
     * @param number grows by one with each batch taken up
     */
    record Position(String history, long number) {
        Position next() {
            return new Position(history, number + 1);
        }

        /** Whether an index that has come so far holds all that one at the other position does. */
        boolean reaches(Position other) {
            return history.equals(other.history()) && number >= other.number();
        }
    }

    /** How far the index has come in the eyes of the database, and whether changes wait for it. */
    record Present(Position position, boolean waiting) {}

    private final EntityManager database;

    @Inject
    Changes(EntityManager database) {
        this.database = database;
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    /** Notes that something of these articles changed. */
    void note(Collection<String> articles) {
        List<String> rows = List.copyOf(articles);
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<String> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            MutationQuery insert = session()
                    .createNativeMutationQuery("insert into article_change (article_id) values "
                            + String.join(", ", some.stream().map(each -> "(?)").toList()));
            for (int i = 0; i < some.size(); i++) {
                insert.setParameter(i + 1, some.get(i));
            }
            insert.setQueryFlushMode(QueryFlushMode.NO_FLUSH).executeUpdate();
        }
    }

    Present present() {
        Object[] row = session()
                .createNativeQuery(
                        "select p.history, p.number, case when exists (select 1 from article_change) then 1 else 0 end"
                                + " from index_position p where p.id = 1",
                        Object[].class)
                .getSingleResult();
        return new Present(
                new Position((String) row[0], ((Number) row[1]).longValue()), ((Number) row[2]).intValue() == 1);
    }

    /**
     * All that wait now.
     *
     * @param last the highest id among them
     */
    record Waiting(long count, long last) {}

    Waiting waiting() {
        Object[] row = session()
                .createNativeQuery("select count(*), coalesce(max(id), 0) from article_change", Object[].class)
                .getSingleResult();
        return new Waiting(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** The next ones that wait, up to this id: numbers are given in order, but become visible in any. */
    List<Change> next(long last, int atMost) {
        return session()
                .createNativeQuery(
                        "select id, article_id from article_change where id <= :last order by id", Object[].class)
                .setParameter("last", last)
                .setMaxResults(atMost)
                .list()
                .stream()
                .map(row -> new Change(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /**
     * Takes away those that the index now holds, and says how far it has come by that.
     *
     * @throws Overtaken when another index has taken some up meanwhile
     */
    Position done(Collection<Change> held, Position before) {
        session()
                .createNativeMutationQuery("delete from article_change where id in (:held)")
                .setParameterList("held", held.stream().map(Change::id).toList())
                .executeUpdate();
        int moved = session()
                .createNativeMutationQuery("update index_position set number = number + 1 where id = 1 and history ="
                        + " :history and number = :number")
                .setParameter("history", before.history())
                .setParameter("number", before.number())
                .executeUpdate();
        if (moved == 0) {
            throw new Overtaken();
        }
        return before.next();
    }

    /** Begins a history for an index that holds nothing: every article waits for it. */
    Position startOver() {
        session().createNativeMutationQuery("delete from article_change").executeUpdate();
        session()
                .createNativeMutationQuery("insert into article_change (article_id) select id from article order by id")
                .executeUpdate();
        Position fresh = new Position(UUID.randomUUID().toString(), 0);
        session()
                .createNativeMutationQuery("update index_position set history = :history, number = 0 where id = 1")
                .setParameter("history", fresh.history())
                .executeUpdate();
        return fresh;
    }
}
