package org.lectern;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/**
 * The statements that a request sends to the database, without the look-up of the member who is signed in. What works in
 * the background has threads of its own, and is not counted. A statement that locks in a way that is not safe is refused,
 * wherever it comes from.
 */
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final Pattern OF_SIGN_IN = Pattern.compile("\\b(from|into) (Member|Credential) ");

    /** How Hibernate ORM locks what it has loaded before: what it is to lock it keeps where all sessions write. */
    private static final Pattern LOCKS_AFTERWARDS = Pattern.compile(" from \\w+ tbl where .* for (no key )?update");

    private static final String REQUESTS = "executor-thread-";

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread here;

    @Override
    public String inspect(String sql) {
        if (LOCKS_AFTERWARDS.matcher(sql).find()) {
            throw new IllegalStateException("Lock the row by a statement of its own, not when it is loaded: " + sql);
        }
        Thread thread = Thread.currentThread();
        boolean counted = thread == here || thread.getName().startsWith(REQUESTS);
        if (counted && !OF_SIGN_IN.matcher(sql).find()) {
            seen.add(sql);
        }
        return sql;
    }

    /** Those that this request, or these calls in the test's own thread, send. */
    public List<String> of(Runnable request) {
        here = Thread.currentThread();
        seen.clear();
        request.run();
        here = null;
        return List.copyOf(seen);
    }
}
