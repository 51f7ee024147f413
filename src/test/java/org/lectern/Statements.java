package org.lectern;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that requests send to the database, without the look-up of the member who is signed in. */
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final Pattern OF_SIGN_IN = Pattern.compile("\\b(from|into) (Member|Credential) ");

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        String thread = Thread.currentThread().getName();
        if (!thread.equals("search-index")
                && !thread.equals("imports")
                && !thread.equals("readership")
                && !OF_SIGN_IN.matcher(sql).find()) {
            seen.add(sql);
        }
        return sql;
    }

    /** Those that this sends. */
    public List<String> of(Runnable request) {
        seen.clear();
        request.run();
        return List.copyOf(seen);
    }
}
