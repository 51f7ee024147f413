package org.lectern.catalogue.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.lectern.annotation.AnnotationState;
import org.lectern.library.ArticleState;
import org.lectern.library.Revision;
import org.lectern.similarity.RelationKind;

/** Reads articles as the index is to know them, several in three statements. */
@ApplicationScoped
class ReadArticles {

    private final EntityManager database;

    @Inject
    ReadArticles(EntityManager database) {
        this.database = database;
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    /** Those of these articles that still are. */
    List<IndexedArticle> among(Collection<String> ids) {
        Map<String, Set<String>> marks = new HashMap<>();
        addAnnotations(marks, ids);
        addCopies(marks, ids);
        return session()
                .createQuery(
                        "select a.id, a.state, a.title, a.subtitle, a.outlet, a.byline, a.language, a.stance,"
                                + " a.publishedOn, r from Article a join a.current r where a.id in :ids",
                        Object[].class)
                .setParameterList("ids", ids)
                .list()
                .stream()
                .map(row -> article(row, marks.getOrDefault((String) row[0], Set.of())))
                .toList();
    }

    private static IndexedArticle article(Object[] row, Set<String> marks) {
        return new IndexedArticle(
                (String) row[0],
                ((ArticleState) row[1]).id(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                ((Revision) row[9]).text().value(),
                marks);
    }

    private void addAnnotations(Map<String, Set<String>> marks, Collection<String> ids) {
        session()
                .createQuery(
                        "select distinct n.article.id, n.state, n.annotator.id, t from Annotation n left join n.topics t"
                                + " where n.article.id in :ids and n.deletedAt is null",
                        Object[].class)
                .setParameterList("ids", ids)
                .list()
                .forEach(row -> of(marks, (String) row[0])
                        .addAll(Marks.of(
                                (AnnotationState) row[1],
                                (String) row[2],
                                row[3] == null ? List.of() : List.of((String) row[3]))));
    }

    private void addCopies(Map<String, Set<String>> marks, Collection<String> ids) {
        session()
                .createQuery(
                        "select r.article.id from Relation r where r.article.id in :ids and r.kind = :copy",
                        String.class)
                .setParameterList("ids", ids)
                .setParameter("copy", RelationKind.SYNDICATED_COPY)
                .list()
                .forEach(id -> of(marks, id).add(Marks.COPY));
    }

    private static Set<String> of(Map<String, Set<String>> marks, String id) {
        return marks.computeIfAbsent(id, each -> new LinkedHashSet<>());
    }
}
