package org.lectern.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.lectern.library.Article;
import org.lectern.library.ArticleState;

/** Every query about the buckets that texts fall into. What one costs does not depend on how many texts there are. */
@ApplicationScoped
class Signatures {

    /** From a bucket no more are taken: where many texts share one, the first of them stand for the rest. */
    private static final int OF_A_BUCKET = 20;

    private static final int CANDIDATES = 12;

    private final EntityManager database;

    @Inject
    Signatures(EntityManager database) {
        this.database = database;
    }

    /** A text that may be like the one looked for. */
    record Candidate(Article article, String text) {}

    /** Until this transaction ends no other text is compared and taken in. */
    void awaitTurn() {
        session()
                .createNativeQuery("select id from comparing_turn where id = 1 for update", Integer.class)
                .getSingleResult();
    }

    /** Puts the present text of an article into its buckets, in place of an earlier one. */
    void keep(Article article, long[] bands) {
        forget(article);
        session()
                .createNativeMutationQuery(
                        "insert into text_signature (article_id, text_sha256, method) values (:article, :text, :method)")
                .setParameter("article", article.id())
                .setParameter("text", article.current().textSha256())
                .setParameter("method", Signature.METHOD)
                .executeUpdate();
        long[] each = Arrays.stream(bands).distinct().toArray();
        if (each.length > 0) {
            String rows = Arrays.stream(each).mapToObj(band -> "(?, ?)").collect(Collectors.joining(", "));
            var insert = session().createNativeMutationQuery("insert into text_band (band, article_id) values " + rows);
            for (int i = 0; i < each.length; i++) {
                insert.setParameter(2 * i + 1, each[i]).setParameter(2 * i + 2, article.id());
            }
            insert.executeUpdate();
        }
    }

    private void forget(Article article) {
        for (String table : List.of("text_band", "text_signature")) {
            session()
                    .createNativeMutationQuery("delete from " + table + " where article_id = :article")
                    .setParameter("article", article.id())
                    .executeUpdate();
        }
    }

    /** The texts that share most buckets with these, but that of this article; a few at most. */
    List<Candidate> candidates(Article article, long[] bands) {
        if (bands.length == 0) {
            return List.of();
        }
        String buckets = Arrays.stream(bands)
                .mapToObj(band -> "(select article_id from text_band where band = ? order by article_id limit "
                        + OF_A_BUCKET + ")")
                .collect(Collectors.joining(" union all "));
        NativeQuery<String> query = session()
                .createNativeQuery(
                        "select t.article_id from (" + buckets + ") t where t.article_id <> ? group by t.article_id"
                                + " order by count(*) desc, t.article_id limit " + CANDIDATES,
                        String.class);
        for (int i = 0; i < bands.length; i++) {
            query.setParameter(i + 1, bands[i]);
        }
        return texts(query.setParameter(bands.length + 1, article.id()).list());
    }

    private List<Candidate> texts(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : session()
                        .createQuery(
                                "select a, r.text from Article a join a.current r where a.id in :ids and a.state <>"
                                        + " :merged order by a.id",
                                Object[].class)
                        .setParameterList("ids", ids)
                        .setParameter("merged", ArticleState.MERGED)
                        .list()
                        .stream()
                        .map(row -> new Candidate((Article) row[0], (String) row[1]))
                        .toList();
    }

    /** Articles after this id, by id, whose present text is not in its buckets. */
    List<String> unsigned(String after, int atMost) {
        return session()
                .createNativeQuery(
                        "select a.id from article a join article_revision r on r.id = a.current_id left join"
                                + " text_signature s on s.article_id = a.id and s.text_sha256 = r.text_sha256 and"
                                + " s.method = :method where s.article_id is null and a.id > :after order by a.id",
                        String.class)
                .setParameter("method", Signature.METHOD)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .list();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
