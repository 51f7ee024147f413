package org.lectern.taxonomy;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * What a passage can be about.
 *
 * @param id the word that API, CSV and database carry
 * @param label the name for people
 * @param letter one capital letter that marks it in the text
 * @param number its place, from 1: its key on the keyboard, its line pattern and its colour
 * @param definition what belongs to it
 * @param included an example that belongs to it, and why
 * @param excluded an example that does not, and why
 */
@TemplateData
public record Topic(
        String id, String label, String letter, int number, String definition, String included, String excluded) {

    private static final List<String> COLOURS = List.of("#1F5596", "#A02B22", "#77580A", "#6A3F95");

    /** The colour that it has on light pages, as a web colour; more topics than colours begin again. */
    public String colour() {
        return COLOURS.get((number - 1) % COLOURS.size());
    }
}
