package org.lectern.export.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lectern.taxonomy.Lineage;
import org.lectern.taxonomy.SuccessorJson;

/** The versions of the taxonomy after the first, as files of a bundle in the form in which a curator brings one. */
public final class BundledVersions {

    /** Where they lie. */
    public static final String FOLDER = "taxonomy/version-";

    private BundledVersions() {}

    /** By the name of the file, oldest first. */
    public static Map<String, JsonNode> of(Lineage lineage) {
        Map<String, JsonNode> files = new LinkedHashMap<>();
        for (String version : lineage.versions()) {
            lineage.before(version)
                    .ifPresent(mapping -> files.put(
                            FOLDER + version + ".json",
                            SuccessorJson.write(lineage.vocabulary(version).orElseThrow(), mapping)));
        }
        return files;
    }
}
