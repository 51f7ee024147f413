package org.lectern.taxonomy.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.taxonomy.Mapping;
import org.lectern.taxonomy.Successor;
import org.lectern.taxonomy.Topic;
import org.lectern.taxonomy.Vocabulary;
import org.lectern.taxonomy.file.BroughtVersion.BroughtFate;

/** Holds a version that a file says against the one it was made for, and makes the one that takes its place. */
final class VersionCheck {

    private static final int LARGEST = 9999;

    private final Vocabulary current;
    private final Faults faults;
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param current the version that the file was made for
     */
    VersionCheck(Vocabulary current, Faults faults) {
        this.current = current;
        this.faults = faults;
    }

    /**
     * @throws VersionRefused when anything is wrong, and tells all of it
     */
    Successor check(BroughtVersion brought) {
        String version = version(brought);
        requireReplaces(brought);
        List<Topic> topics = new TopicCheck(current, faults, remarks).check(brought.topics());
        Vocabulary next = new Vocabulary(version, topics, current.stances());
        Map<String, List<String>> fates = fates(brought.mapping(), next);
        Mapping mapping = new Mapping(current.version(), version, fates);
        requireMeaningKept(mapping, next);
        requireFates(brought.mapping(), mapping);
        faults.refuse();
        return new Successor(next, mapping, remarks);
    }

    private String version(BroughtVersion brought) {
        int now = Integer.parseInt(current.version());
        String given = brought.version();
        if (given == null || given.isEmpty()) {
            remarks.add("The file gives no version; it is the next one, " + (now + 1) + ".");
            return String.valueOf(now + 1);
        }
        if (!given.matches("[1-9]\\d{0,3}") || Integer.parseInt(given) <= now) {
            faults.add(
                    "version",
                    "“" + given + "” cannot be a new version. It is a whole number from " + (now + 1) + " to " + LARGEST
                            + ".");
        }
        return given;
    }

    private void requireReplaces(BroughtVersion brought) {
        String replaces = brought.replaces();
        if (replaces != null && !replaces.equals(current.version())) {
            faults.add(
                    "replaces",
                    "The file is made for version " + replaces + ", which is not known; version " + current.version()
                            + " is in force.");
        }
    }

    private Map<String, List<String>> fates(List<BroughtFate> given, Vocabulary next) {
        Map<String, List<String>> fates = new LinkedHashMap<>();
        for (BroughtFate each : given) {
            String entry = "mapping of " + each.from();
            if (current.topic(each.from()).isEmpty()) {
                faults.add(
                        entry, "Version " + current.version() + " has no such topic. It has " + names(current) + ".");
            } else if (fates.containsKey(each.from())) {
                faults.add(entry, "It is there twice. Give all that it becomes in one list.");
            } else {
                fates.put(each.from(), List.copyOf(each.to()));
                requireTargets(entry, each.to(), next);
            }
        }
        for (Topic topic : current.topics()) {
            if (!fates.containsKey(topic.id())) {
                faults.add(
                        "mapping of " + topic.id(),
                        "It is missing. Say what “" + topic.label()
                                + "” becomes: a topic, several of which a person chooses, or nothing.");
            }
        }
        return fates;
    }

    private void requireTargets(String entry, List<String> targets, Vocabulary next) {
        if (new HashSet<>(targets).size() != targets.size()) {
            faults.add(entry, "It becomes one topic twice.");
        }
        for (String target : targets) {
            if (next.topic(target).isEmpty()) {
                faults.add(entry, "“" + target + "” is no topic of the new version. It has " + names(next) + ".");
            }
        }
    }

    private static String names(Vocabulary vocabulary) {
        return String.join(", ", vocabulary.topics().stream().map(Topic::id).toList());
    }

    /** An id that both versions have means the same, or a reader could not tell what a passage was tagged with. */
    private void requireMeaningKept(Mapping mapping, Vocabulary next) {
        for (String id : mapping.fates().keySet()) {
            if (next.topic(id).isPresent() && !mapping.becomes(id).contains(id)) {
                faults.add(
                        "mapping of " + id,
                        "The new version has a topic of this id, so that it has to become that one, or one of several."
                                + " Give the new topic another id if it means something else.");
            }
        }
    }

    private void requireFates(List<BroughtFate> given, Mapping mapping) {
        for (BroughtFate each : given) {
            String fate = each.fate();
            if (fate == null || !mapping.fates().containsKey(each.from())) {
                continue;
            }
            if (!fits(fate.toLowerCase(Locale.ROOT), each.from(), mapping)) {
                faults.add(
                        "mapping of " + each.from(),
                        "It says “" + fate + "”, but what it becomes makes it “"
                                + mapping.fate(each.from()).id() + "”. Correct one of them.");
            }
        }
    }

    /** A topic that keeps its id may be renamed by its label, or take in others. */
    private static boolean fits(String word, String from, Mapping mapping) {
        List<String> becomes = mapping.becomes(from);
        return switch (word) {
            case "kept" -> becomes.equals(List.of(from));
            case "renamed" -> becomes.size() == 1;
            case "merged" ->
                becomes.size() == 1 && mapping.origins(becomes.get(0)).size() > 1;
            case "split" -> becomes.size() > 1;
            case "retired" -> becomes.isEmpty();
            default -> false;
        };
    }

    static boolean isTaken(Set<String> taken, String words) {
        return !taken.add(words.toLowerCase(Locale.ROOT));
    }
}
