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
 * the background has threads of its own, and is not counted.
 */
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final Pattern OF_SIGN_IN = Pattern.compile("\\b(from|into) (Member|Credential) ");
    private static final String REQUESTS = "executor-thread-";

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread here;

    @Override
    public String inspect(String sql) {
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
