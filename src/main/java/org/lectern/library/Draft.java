package org.lectern.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article when it enters the library.
 *
 * @param importId the import it came by
 * @param headings the numbers, from 1, of the paragraphs that are headings
 * @param pages the page of the file on which each paragraph begins, from 1; 0 or nothing for a file without pages
 * @param removedContent what was active or foreign in the file, in words; empty for nothing
 * @param earlier values that others won over, kept in the history as evidence, the weakest first
 * @param proposals where other articles of the same file begin
 */
public record Draft(
        @Nullable String importId,
        ArticleText text,
        Set<Integer> headings,
        Map<Field, Provenance.Origin> metadata,
        Map<Field, List<Provenance.Origin>> earlier,
        List<Caption> captions,
        Set<Flag> flags,
        List<Proposal> proposals,
        String reason,
        String by,
        List<Integer> pages,
        String removedContent) {

    /** Of a file without pages from which nothing active was removed; no value had to give way to another. */
    public Draft(
            @Nullable String importId,
            ArticleText text,
            Set<Integer> headings,
            Map<Field, Provenance.Origin> metadata,
            List<Caption> captions,
            Set<Flag> flags,
            List<Proposal> proposals,
            String reason,
            String by) {
        this(importId, text, headings, metadata, Map.of(), captions, flags, proposals, reason, by, List.of(), "");
    }

    /** A place where another article of the same file begins, and what was found of it. */
    public record Proposal(int beforeParagraph, String evidence, Part part) {}
}
