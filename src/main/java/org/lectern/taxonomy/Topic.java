package org.lectern.taxonomy;

import io.quarkus.qute.TemplateData;

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
        String id, String label, String letter, int number, String definition, String included, String excluded) {}
