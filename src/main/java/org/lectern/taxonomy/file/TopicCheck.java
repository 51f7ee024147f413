package org.lectern.taxonomy.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.problem.Invalid;
import org.lectern.problem.StorableText;
import org.lectern.taxonomy.Topic;
import org.lectern.taxonomy.Vocabulary;
import org.lectern.taxonomy.file.BroughtVersion.BroughtTopic;

/** Holds topics of a file against what a topic has to be. */
final class TopicCheck {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_TEXT = 4000;

    /** Words that stand where ids of topics stand, and mean something else there. */
    private static final Set<String> RESERVED = Set.of("none", "topics", "stances");

    private final Vocabulary current;
    private final Faults faults;
    private final List<String> remarks;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> letters = new HashSet<>();

    TopicCheck(Vocabulary current, Faults faults, List<String> remarks) {
        this.current = current;
        this.faults = faults;
        this.remarks = remarks;
    }

    List<Topic> check(List<BroughtTopic> brought) {
        if (brought.isEmpty() || brought.size() > Vocabulary.MOST_TOPICS) {
            faults.add(
                    "topics",
                    "There are " + brought.size() + ". A version has 1 to " + Vocabulary.MOST_TOPICS
                            + ": each has a letter of its own in the text.");
        }
        brought.stream().map(BroughtTopic::letter).forEach(letters::add);
        Set<String> lettersSeen = new HashSet<>();
        List<Topic> topics = new ArrayList<>();
        for (BroughtTopic each : brought) {
            String entry = "topic " + (each.id().isEmpty() ? String.valueOf(topics.size() + 1) : each.id());
            requireId(entry, each.id());
            requireLabel(entry, each.label());
            requireText(entry, "definition", each.definition());
            if (each.definition().isEmpty()) {
                faults.add(entry, "It lacks a definition: what belongs to it.");
            }
            requireText(entry, "included", each.included());
            requireText(entry, "excluded", each.excluded());
            topics.add(new Topic(
                    each.id(),
                    each.label(),
                    letter(entry, each, lettersSeen),
                    topics.size() + 1,
                    each.definition(),
                    each.included(),
                    each.excluded()));
        }
        return topics;
    }

    private void requireId(String entry, String id) {
        if (!id.matches(ID) || id.length() > LONGEST_ID) {
            faults.add(
                    entry,
                    "“" + id + "” cannot be an id: 1 to " + LONGEST_ID
                            + " small letters and digits, words joined by “-”, as in “terrorism-abroad”.");
        } else if (RESERVED.contains(id) || current.stance(id).isPresent()) {
            faults.add(entry, "“" + id + "” means something else already. Choose another id.");
        } else if (VersionCheck.isTaken(ids, id)) {
            faults.add(entry, "Another topic has this id.");
        }
    }

    private void requireLabel(String entry, String label) {
        if (label.isEmpty() || label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            faults.add(entry, "It needs a label of one line, 1 to " + LONGEST_LABEL + " characters.");
        } else if (VersionCheck.isTaken(labels, label)) {
            faults.add(entry, "Another topic has the label “" + label + "”.");
        }
        requireText(entry, "label", label);
    }

    private void requireText(String entry, String field, String words) {
        if (words.length() > LONGEST_TEXT) {
            faults.add(entry, "“" + field + "” has more than " + LONGEST_TEXT + " characters.");
        }
        try {
            StorableText.requireCharacters(field, words);
        } catch (Invalid invalid) {
            faults.add(entry, "“" + field + "”: " + invalid.detail());
        }
    }

    private String letter(String entry, BroughtTopic topic, Set<String> seen) {
        String letter = topic.letter().isEmpty() ? chosenLetter(topic) : topic.letter();
        if (!letter.matches("\\p{Lu}")) {
            faults.add(entry, "It needs a letter that marks it in the text: one capital letter, such as “T”.");
        } else if (!seen.add(letter)) {
            faults.add(entry, "Another topic has the letter “" + letter + "”.");
        }
        return letter;
    }

    /** The first letter of the label that no topic has. */
    private String chosenLetter(BroughtTopic topic) {
        Optional<String> free = topic.label()
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isUpperCase)
                .mapToObj(Character::toString)
                .filter(each -> !letters.contains(each))
                .findFirst();
        free.ifPresent(each -> {
            letters.add(each);
            remarks.add("The file gives “" + topic.label() + "” no letter; it gets “" + each + "”.");
        });
        return free.orElse("");
    }
}
