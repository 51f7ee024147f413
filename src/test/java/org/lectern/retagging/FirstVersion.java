package org.lectern.retagging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lectern.annotation.Annotations;
import org.lectern.library.Articles;
import org.lectern.taxonomy.TaxonomyVersions;

/** The library as it is before any new version: the first is in force, and nothing is marked. */
@ApplicationScoped
public class FirstVersion {

    @Inject
    TaxonomyVersions versions;

    @Inject
    Annotations annotations;

    @Inject
    Articles articles;

    public void again() {
        QuarkusTransaction.requiringNew().run(() -> {
            articles.listAll().forEach(annotations::forget);
            versions.deleteAll();
        });
        versions.putInForce();
    }

    /** A file with all topics that the mapping leads to. */
    static Map<String, Object> file(String version, Map<String, List<String>> mapping) {
        List<Map<String, String>> topics = mapping.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(id -> Map.of("id", id, "label", "The " + id, "definition", "Passages about " + id + "."))
                .toList();
        return Map.of("version", version, "topics", topics, "mapping", mapping);
    }
}
