package org.lectern.intake.metadata;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.library.Field;
import org.lectern.taxonomy.Taxonomy;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Curated metadata for one file, from a YAML file beside it that is named like it with {@value #ENDING} after it: lines
 * of {@code field: value}. Only the tree of words is read, no object is made of it, and a value is what is written, not
 * what YAML takes it for: {@code no} stays a language.
 *
 * @param faults what could not be used, by line
 */
record SidecarFile(Sidecar sidecar, List<String> faults) {

    static final String ENDING = ".meta.yaml";

    private static final Set<String> ENDINGS = Set.of(ENDING, ".meta.yml");
    private static final int DEEPEST = 20;

    /** The name of the file that a sidecar of this name speaks of; nothing when it is no sidecar's name. */
    static Optional<String> speaksOf(String name) {
        return ENDINGS.stream()
                .filter(ending -> name.endsWith(ending) && name.length() > ending.length())
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .findFirst();
    }

    /**
     * @param name its name for people, with folders
     */
    static SidecarFile of(String name, String text, Taxonomy taxonomy) {
        List<String> faults = new ArrayList<>();
        Values values = new Values(taxonomy, faults::add);
        try {
            Node root = new Yaml(options()).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                take(mapping, name, values, faults);
            } else if (root == null) {
                faults.add(name + ": is empty.");
            } else {
                faults.add(place(name, root.getStartMark()) + ": write one field a line, as in “title: The title”.");
            }
        } catch (MarkedYAMLException e) {
            faults.add(place(name, e.getProblemMark()) + ": cannot be read as YAML (" + e.getProblem()
                    + "). Nothing of the file was used.");
        } catch (YAMLException e) {
            faults.add(name + ": cannot be read as YAML (" + e.getMessage() + "). Nothing of the file was used.");
        }
        return new SidecarFile(new Sidecar(Map.copyOf(values.done()), name), faults);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(1);
        options.setCodePointLimit(1024 * 1024);
        return options;
    }

    private static void take(MappingNode mapping, String name, Values values, List<String> faults) {
        for (NodeTuple entry : mapping.getValue()) {
            String place = place(name, entry.getKeyNode().getStartMark());
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Optional<Field> field = Values.field(key);
            if (field.isEmpty()) {
                faults.add(place + ": “" + key + "” is not known and was not used. Known are " + Values.names() + ".");
            } else if (entry.getValueNode() instanceof ScalarNode scalar) {
                values.take(field.get(), Tag.NULL.equals(scalar.getTag()) ? "" : scalar.getValue(), place);
            } else {
                faults.add(place + ", " + key + ": takes one value in words, not a list or more fields.");
            }
        }
    }

    private static String place(String name, Mark mark) {
        return mark == null ? name : name + ", line " + (mark.getLine() + 1);
    }
}
