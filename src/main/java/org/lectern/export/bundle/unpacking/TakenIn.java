package org.lectern.export.bundle.unpacking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of taking in a bundle or a CSV.
 *
 * @param articles the ids of articles that are new here
 * @param articlesKnown how many were here already, with the same texts
 * @param annotations how many are new here
 * @param annotationsKnown how many were here already; they stay as they are
 * @param members the names of those who became known by name only
 * @param renamed names by which clients know annotations and which others have here, each with the new one
 */
public record TakenIn(
        List<String> articles,
        int articlesKnown,
        long annotations,
        long annotationsKnown,
        List<String> members,
        Map<String, String> renamed) {

    /** In a sentence. */
    public String words() {
        return articles.size() + " articles and " + annotations + " annotations were taken in; " + articlesKnown
                + " articles and " + annotationsKnown + " annotations were here already."
                + (members.isEmpty() ? "" : " Known by name from now on: " + String.join(", ", members) + ".")
                + (renamed.isEmpty() ? "" : " Names that others have here, with the new ones: " + renames() + ".");
    }

    private String renames() {
        return renamed.entrySet().stream()
                .map(each -> each.getKey() + " → " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
