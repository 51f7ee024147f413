package org.lectern.catalogue.index;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Interceptor;
import org.hibernate.Transaction;
import org.hibernate.type.Type;
import org.lectern.annotation.Annotation;
import org.lectern.library.Article;
import org.lectern.similarity.Relation;

/**
 * Notes, in the same transaction, what changes articles, their annotations and their kinship, whichever room does it. One
 * for all sessions: what a transaction has changed is kept with the transaction. Statements that change rows without their
 * entities pass it by.
 */
@PersistenceUnitExtension
@ApplicationScoped
class ChangeStamp implements Interceptor {

    private final Instance<Changes> changes;
    private final Instance<IndexFollower> follower;
    private final Instance<EntityManagerFactory> sessions;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    ChangeStamp(
            Instance<Changes> changes,
            Instance<IndexFollower> follower,
            Instance<EntityManagerFactory> sessions,
            TransactionSynchronizationRegistry transaction) {
        this.changes = changes;
        this.follower = follower;
        this.sessions = sessions;
        this.transaction = transaction;
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
            changed().add(article.id());
        } else if (entity instanceof Annotation annotation) {
            changed().add(idOf(annotation.article()));
        } else if (entity instanceof Relation relation) {
            changed().add(idOf(relation.article()));
        }
    }

    /** Without reading the article. */
    private String idOf(Article article) {
        return (String) sessions.get().getPersistenceUnitUtil().getIdentifier(article);
    }

    /** What the present transaction has changed so far. */
    @SuppressWarnings("unchecked")
    private Set<String> changed() {
        if (transaction.getResource(ChangeStamp.class) == null) {
            transaction.putResource(ChangeStamp.class, new TreeSet<String>());
        }
        return (Set<String>) transaction.getResource(ChangeStamp.class);
    }

    @Override
    public void beforeTransactionCompletion(Transaction ignored) {
        Set<String> changed = changed();
        if (!changed.isEmpty()) {
            changes.get().note(Set.copyOf(changed));
            transaction.registerInterposedSynchronization(new Waking());
        }
    }

    /** The follower looks for what was noted once it can be seen. */
    private final class Waking implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            follower.get().wake();
        }
    }
}
