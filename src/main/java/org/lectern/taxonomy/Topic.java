package org.lectern.taxonomy;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a passage can be about.
 *
 * @param id the word that API, CSV and database carry
 * @param label the name for people
 * @param letter one capital letter that marks it in the text
 * @param number its place, from 1; below 0 when only earlier versions have it
 * @param look which line and colour it has, from 1; a topic keeps it from version to version
 * @param definition what belongs to it
 * @param included an example that belongs to it, and why; empty when there is none
 * @param excluded an example that does not, and why; empty when there is none
 */
@TemplateData
public record Topic(
        String id,
        String label,
        String letter,
        int number,
        int look,
        String definition,
        String included,
        String excluded) {

    /** The line pattern of a topic that only earlier versions have, and of a passage without one. */
    public static final int PLAIN = 0;

    private static final int KEYS = 9;
    private static final String NO_COLOUR = "#5D6862";
    private static final List<String> COLOURS =
            List.of("#1F5596", "#A02B22", "#77580A", "#6A3F95", "#0B6666", "#96286A");

    /** One that looks as its place says. */
    public Topic(
            String id, String label, String letter, int number, String definition, String included, String excluded) {
        this(id, label, letter, number, number, definition, included, excluded);
    }

    /** Which of the line patterns and colours of the pages it has, from 1; a seventh topic has those of the first. */
    public int pattern() {
        return number < 1 ? PLAIN : (look - 1) % COLOURS.size() + 1;
    }

    /** Whether only earlier versions have it. */
    public boolean isFormer() {
        return number < 1;
    }

    /** The key that sets it while annotating, 1 to 9; null when it has none. */
    public @Nullable Integer key() {
        return number < 1 || number > KEYS ? null : number;
    }

    /** The colour that it has on light pages, as a web colour. */
    public String colour() {
        return number < 1 ? NO_COLOUR : COLOURS.get(pattern() - 1);
    }

    Topic looking(int otherLook) {
        return new Topic(id, label, letter, number, otherLook, definition, included, excluded);
    }

    /**
     * The same when the version in force no longer has it.
     *
     * @param place its place among those, from 1
     */
    Topic asFormer(int place) {
        return new Topic(id, label, letter, -place, definition, included, excluded);
    }
}
