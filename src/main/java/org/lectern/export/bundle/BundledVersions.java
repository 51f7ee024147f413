package org.lectern.export.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Lineage;
import org.lectern.taxonomy.SuccessorJson;

/** The versions of the taxonomy after the first, as files of a bundle in the form in which a curator brings one. */
final class BundledVersions {

    private static final String FOLDER = "taxonomy/version-";

    private BundledVersions() {}

    /** By the name of the file, oldest first. */
    static Map<String, JsonNode> of(Lineage lineage) {
        Map<String, JsonNode> files = new LinkedHashMap<>();
        for (String version : lineage.versions()) {
            lineage.before(version)
                    .ifPresent(mapping -> files.put(
                            FOLDER + version + ".json",
                            SuccessorJson.write(lineage.vocabulary(version).orElseThrow(), mapping)));
        }
        return files;
    }

    /**
     * Words of the bundle mean the same here only where both have the same versions. This library may have more of them.
     *
     * @throws Invalid when the bundle has a version that is not here, or is another one here
     */
    static void requireHere(BundleFile bundle, Lineage lineage, ObjectMapper json) throws JsonProcessingException {
        Map<String, JsonNode> here = of(lineage);
        for (String name : bundle.names(FOLDER)) {
            String version = name.substring(FOLDER.length()).replace(".json", "");
            JsonNode ours = here.get(name);
            if (ours == null) {
                throw new Invalid(
                        "file",
                        "The bundle rests on version " + version
                                + " of the taxonomy, which is not here. Bring it first: its"
                                + " file is “" + name
                                + "” in the bundle; a curator gives it on the page “New version” of"
                                + " the taxonomy, or to POST /api/taxonomy/versions. Earlier ones come first.");
            }
            if (!ours.equals(json.readTree(bundle.text(name)))) {
                throw new Invalid(
                        "file",
                        "Version " + version
                                + " of the taxonomy is another one in the bundle than here, so that its topics"
                                + " could mean something else. It cannot be taken in here.");
            }
        }
    }
}
