package org.lectern.reading;

import java.util.stream.Collectors;
import org.lectern.taxonomy.Topic;

/**
 * The few signs that close a highlight and head its card: the letters of its topics and its number in the text, such as
 * {@code TR3}, or {@code –3} without a topic.
 *
 * @param number from 1, in the order of the text
 */
record Siglum(int number, Mark mark) {

    private static final String UNTAGGED = "–";

    public String id() {
        return mark.id();
    }

    public String letters() {
        return mark.topics().isEmpty()
                ? UNTAGGED
                : mark.topics().stream().map(Topic::letter).collect(Collectors.joining());
    }

    public String text() {
        return letters() + number;
    }

    /** The pattern of the topic that gives the colour, or 0. */
    public int colour() {
        return mark.topics().isEmpty() ? 0 : mark.topics().get(0).pattern();
    }
}
