package org.lectern.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Comparator;
import java.util.List;
import org.lectern.problem.StorableText;

/** The versions that took the place of the first one. */
@ApplicationScoped
public class TaxonomyVersions implements PanacheRepositoryBase<TaxonomyVersion, String> {

    private final Taxonomy taxonomy;
    private final ObjectMapper json;

    @Inject
    TaxonomyVersions(Taxonomy taxonomy, ObjectMapper json) {
        this.taxonomy = taxonomy;
        this.json = json;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        putInForce();
    }

    /** From now on the newest version that is kept is the one in force; outside of the transaction that added it. */
    public void putInForce() {
        taxonomy.follow(QuarkusTransaction.requiringNew()
                .call(() -> inOrder().stream().map(this::read).toList()));
    }

    /** Oldest first. */
    public List<TaxonomyVersion> inOrder() {
        return listAll().stream()
                .sorted(Comparator.comparing(each -> Integer.valueOf(each.version())))
                .toList();
    }

    private Successor read(TaxonomyVersion kept) {
        try {
            return SuccessorJson.read(
                    json.readTree(kept.content()), taxonomy.current().stances());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Version " + kept.version() + " of the taxonomy cannot be read.", e);
        }
    }

    /**
     * Keeps a version in this transaction. Of two that want to replace the same one, the second fails.
     *
     * @param by the name of who brings it
     * @throws Replaced when another one has taken the place of the version it replaces
     */
    public void add(Successor successor, String by, String reason) {
        String replaces = successor.mapping().from();
        if (count("replaces", replaces) > 0) {
            throw new Replaced(replaces);
        }
        persistAndFlush(new TaxonomyVersion(successor, by, StorableText.require("reason", reason)));
    }
}
