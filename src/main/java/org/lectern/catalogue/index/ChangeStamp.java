package org.lectern.catalogue.index;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Interceptor;
import org.hibernate.Transaction;
import org.hibernate.type.Type;
import org.lectern.annotation.Annotation;
import org.lectern.library.Article;
import org.lectern.similarity.Relation;

/**
 * Notes, in the same transaction, what changes articles, their annotations and their kinship, whichever room does it: one
 * for each session, so it sees one transaction at a time. Statements that change rows without their entities pass it by.
 */
@PersistenceUnitExtension
@Dependent
class ChangeStamp implements Interceptor {

    private final Instance<Changes> changes;
    private final Instance<IndexFollower> follower;
    private final Instance<EntityManagerFactory> sessions;
    private final Set<String> changed = new TreeSet<>();

    @Inject
    ChangeStamp(Instance<Changes> changes, Instance<IndexFollower> follower, Instance<EntityManagerFactory> sessions) {
        this.changes = changes;
        this.follower = follower;
        this.sessions = sessions;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] properties, Type[] types) {
        note(entity);
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] now, Object[] before, String[] properties, Type[] types) {
        note(entity);
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] properties, Type[] types) {
        note(entity);
    }

    private void note(Object entity) {
        if (entity instanceof Article article) {
            changed.add(article.id());
        } else if (entity instanceof Annotation annotation) {
            changed.add(idOf(annotation.article()));
        } else if (entity instanceof Relation relation) {
            changed.add(idOf(relation.article()));
        }
    }

    /** Without reading the article. */
    private String idOf(Article article) {
        return (String) sessions.get().getPersistenceUnitUtil().getIdentifier(article);
    }

    @Override
    public void beforeTransactionCompletion(Transaction transaction) {
        if (!changed.isEmpty()) {
            changes.get().note(Set.copyOf(changed));
        }
    }

    @Override
    public void afterTransactionCompletion(Transaction transaction) {
        if (!changed.isEmpty()) {
            changed.clear();
            follower.get().wake();
        }
    }
}
