package org.lectern.export.bundle.unpacking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.lectern.export.bundle.BundledVersions;
import org.lectern.export.bundle.opening.BundleFile;
import org.lectern.problem.Invalid;
import org.lectern.taxonomy.Lineage;

/** The versions of the taxonomy that a bundle rests on: its words mean the same here only where both have the same. */
final class NeededVersions {

    private NeededVersions() {}

    /**
     * This library may have more of them.
     *
     * @throws Invalid when the bundle has a version that is not here, or is another one here
     */
    static void requireHere(BundleFile bundle, Lineage lineage, ObjectMapper json) throws JsonProcessingException {
        Map<String, JsonNode> here = BundledVersions.of(lineage);
        for (String name : bundle.names(BundledVersions.FOLDER)) {
            String version = name.substring(BundledVersions.FOLDER.length()).replace(".json", "");
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
