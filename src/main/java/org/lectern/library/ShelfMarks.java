package org.lectern.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Gives articles their ids, which people cite: L00001, L00002 and so on. They sort as text as they do by number. */
@ApplicationScoped
class ShelfMarks {

    private final EntityManager database;

    @Inject
    ShelfMarks(EntityManager database) {
        this.database = database;
    }

    /** Ids that came with articles from elsewhere are passed over. */
    String next() {
        String mark = nextNumber();
        while (database.find(Article.class, mark) != null) {
            mark = nextNumber();
        }
        return mark;
    }

    private String nextNumber() {
        String query = database.unwrap(Session.class)
                .getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("article_number");
        Number number = (Number) database.createNativeQuery(query).getSingleResult();
        return "L%05d".formatted(number.longValue());
    }
}
