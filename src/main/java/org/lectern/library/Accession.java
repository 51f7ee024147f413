package org.lectern.library;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as another Lectern hands it over, with the id by which it is cited.
 *
 * @param texts all its texts, oldest first; the last is the present one
 * @param values every value its fields have had, oldest first
 * @param others what other sources of its file say
 * @param removedContent what was active or foreign in its file, in words; empty when there was nothing
 * @param by who takes it in
 */
public record Accession(
        String id,
        List<Text> texts,
        List<Value> values,
        List<Other> others,
        List<Caption> captions,
        Set<Flag> flags,
        String removedContent,
        boolean published,
        String by) {

    /**
     * One of its texts, with the numbers of its headings and why it was made.
     *
     * @param pages the page of the file on which each paragraph begins; empty for a file without pages
     * @param madeAt null where that is not known
     */
    public record Text(
            ArticleText text,
            Set<Integer> headings,
            List<Integer> pages,
            String reason,
            @Nullable Instant madeAt) {}

    /** A value that a field has or had, and since when. */
    public record Value(Field field, Provenance.Origin origin, Instant at) {}

    /** What another source says of a field. */
    public record Other(Field field, Provenance.Other said) {}

    public Accession {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("An article has at least one text: " + id);
        }
    }
}
