package org.lectern.taxonomy;

import io.quarkus.qute.TemplateData;

/**
 * The position an article takes on the group's decline.
 *
 * @param id the word that API, CSV and database carry
 * @param label the name for people
 * @param definition what the article holds
 * @param included an example
 * @param excluded an example of another stance
 */
@TemplateData
public record Stance(String id, String label, String definition, String included, String excluded) {

    /** Nobody has judged the article yet. */
    public static final String UNASSESSED = "unassessed";
}
