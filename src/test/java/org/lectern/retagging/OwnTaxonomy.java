package org.lectern.retagging;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A database of its own: a new version of the taxonomy is for the whole library, and counts are of all of it. */
public class OwnTaxonomy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "lectern.data",
                "target/test-data-retagging",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:retagging;DB_CLOSE_DELAY=-1");
    }
}
