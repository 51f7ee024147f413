package org.lectern.taxonomy.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.file.BroughtVersion.BroughtFate;
import org.lectern.taxonomy.file.BroughtVersion.BroughtTopic;

/** What a file says: a version, its topics, and what becomes of each topic before. */
final class OwnFile {

    private static final Set<String> OF_FILE = Set.of("version", "replaces", "topics", "mapping");
    private static final Set<String> OF_TOPIC = Set.of("id", "label", "letter", "definition", "included", "excluded");
    private static final Set<String> OF_FATE = Set.of("from", "to", "fate");

    private OwnFile() {}

    static BroughtVersion read(JsonNode file, Faults faults) {
        if (!file.isObject()) {
            throw VersionRefused.unreadable("It has to be an object with “version”, “topics” and “mapping”.");
        }
        requireKnown("file", file, OF_FILE, faults);
        List<BroughtFate> mapping = new ArrayList<>();
        if (file.has("mapping")) {
            mapping.addAll(mapping(file.get("mapping"), faults));
        } else {
            faults.add("mapping", "It is missing. Say for each topic of the version before what it becomes.");
        }
        return new BroughtVersion(
                nullable(file, "version"), nullable(file, "replaces"), topics(file.path("topics"), faults), mapping);
    }

    private static List<BroughtTopic> topics(JsonNode list, Faults faults) {
        List<BroughtTopic> found = new ArrayList<>();
        if (!list.isArray()) {
            faults.add("topics", "They have to be a list.");
            return found;
        }
        for (JsonNode each : list) {
            String entry = "topic " + (found.size() + 1);
            if (!each.isObject()) {
                faults.add(entry, "It has to be an object with “id”, “label”, “letter” and “definition”.");
                continue;
            }
            requireKnown(entry, each, OF_TOPIC, faults);
            found.add(new BroughtTopic(
                    words(each, "id", entry, faults),
                    words(each, "label", entry, faults),
                    words(each, "letter", entry, faults),
                    words(each, "definition", entry, faults),
                    words(each, "included", entry, faults),
                    words(each, "excluded", entry, faults)));
        }
        return found;
    }

    /** A list of {@code {from, to}}, or an object of {@code from: to}; {@code to} is one id, a list of them, or null. */
    private static List<BroughtFate> mapping(JsonNode mapping, Faults faults) {
        List<BroughtFate> found = new ArrayList<>();
        if (mapping.isObject()) {
            mapping.properties()
                    .forEach(each -> found.add(new BroughtFate(
                            each.getKey(), ids(each.getValue(), "mapping of " + each.getKey(), faults), null)));
            return found;
        }
        if (!mapping.isArray()) {
            faults.add("mapping", "It has to be a list of “from” and “to”, or an object.");
            return found;
        }
        for (int i = 0; i < mapping.size(); i++) {
            fate(mapping.get(i), "mapping " + (i + 1), found, faults);
        }
        return found;
    }

    private static void fate(JsonNode each, String entry, List<BroughtFate> found, Faults faults) {
        if (!each.isObject() || !each.has("from") || !each.has("to")) {
            faults.add(
                    entry,
                    "It has to say “from”, a topic before, and “to”, what it becomes: a list, empty if it goes.");
            return;
        }
        requireKnown(entry, each, OF_FATE, faults);
        found.add(new BroughtFate(
                words(each, "from", entry, faults), ids(each.get("to"), entry, faults), nullable(each, "fate")));
    }

    private static List<String> ids(JsonNode to, String entry, Faults faults) {
        List<String> found = new ArrayList<>();
        if (to.isTextual()) {
            found.add(to.asText());
        } else if (to.isArray()) {
            to.forEach(id -> found.add(id.isTextual() ? id.asText() : ""));
        } else if (!to.isNull()) {
            faults.add(entry, "What it becomes has to be the id of a topic, a list of ids, or nothing.");
        }
        return found;
    }

    private static void requireKnown(String entry, JsonNode object, Set<String> known, Faults faults) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(
                        entry,
                        "“" + name + "” is not known. Known are " + String.join(", ", new TreeSet<>(known)) + ".");
            }
        });
    }

    private static String words(JsonNode object, String field, String entry, Faults faults) {
        JsonNode value = object.path(field);
        if (value.isContainerNode()) {
            faults.add(entry, "“" + field + "” has to be words.");
        }
        return value.isNull() ? "" : value.asText("").strip();
    }

    private static @Nullable String nullable(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : null;
    }
}
