package org.lectern.library;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article as another Lectern hands it over, with the id by which it is cited.
 *
 * @param texts all its texts, oldest first; the last is the present one
 * @param by who takes it in
 */
public record Accession(
        String id,
        List<Text> texts,
        Map<Field, Provenance.Origin> metadata,
        List<Caption> captions,
        Set<Flag> flags,
        boolean published,
        String by) {

    /** One of its texts, with the numbers of its headings and why it was made. */
    public record Text(ArticleText text, Set<Integer> headings, String reason) {}

    public Accession {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("An article has at least one text: " + id);
        }
    }
}
