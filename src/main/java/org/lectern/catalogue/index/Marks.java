package org.lectern.catalogue.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lectern.annotation.AnnotationState;
import org.lectern.annotation.Visibility;
import org.lectern.identity.Member;

/**
 * The annotations of an article as words of the index: by state for those who see that state, by annotator for that one
 * member. What a member may see is asked for by these words, so rights are part of every query.
 */
public final class Marks {

    /** That an article is a syndicated copy of another. */
    public static final String COPY = "copy";

    private Marks() {}

    /** The words for one annotation. */
    static List<String> of(AnnotationState state, String annotator, Collection<String> topics) {
        List<String> words = new ArrayList<>(List.of(seen(state), own(annotator), ownState(annotator, state)));
        topics.forEach(topic -> {
            words.add(seen(state) + "/" + topic);
            words.add(own(annotator) + "/" + topic);
        });
        return words;
    }

    /** The words of which an article has at least one when the member sees an annotation in it. */
    public static List<String> anySeenBy(Member reader) {
        List<String> words = new ArrayList<>(List.of(own(reader.id())));
        new Visibility(reader).statesOfOthers().forEach(state -> words.add(seen(state)));
        return words;
    }

    /** The same for annotations of one topic. */
    public static List<String> topicSeenBy(Member reader, String topic) {
        return anySeenBy(reader).stream().map(word -> word + "/" + topic).toList();
    }

    /** The same for annotations in one state. */
    public static List<String> stateSeenBy(Member reader, AnnotationState state) {
        List<String> words = new ArrayList<>(List.of(ownState(reader.id(), state)));
        if (new Visibility(reader).statesOfOthers().contains(state)) {
            words.add(seen(state));
        }
        return words;
    }

    private static String seen(AnnotationState state) {
        return "state:" + state.id();
    }

    private static String own(String annotator) {
        return "by:" + annotator;
    }

    private static String ownState(String annotator, AnnotationState state) {
        return own(annotator) + "/state:" + state.id();
    }
}
