package org.lectern.revisions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lectern.differences.TextDiff;
import org.lectern.library.Revision;

/**
 * One of the texts an article has had.
 *
 * @param number from 1; the highest is the present text
 * @param reason why it was made: the import, a split, a new version, a text put back
 * @param textSha256 of its UTF-8 bytes, paragraphs joined by one blank line
 */
record RevisionJson(int number, String reason, Instant createdAt, String textSha256, int words) {

    static RevisionJson of(Revision revision) {
        return new RevisionJson(
                revision.number(),
                revision.reason(),
                revision.createdAt().truncatedTo(ChronoUnit.SECONDS),
                revision.textSha256(),
                TextDiff.words(revision.text().value()));
    }

    /**
     * The same with its text.
     *
     * @param headings the numbers, from 1, of the paragraphs that are headings
     * @param pages for each paragraph the page of the file on which it begins, from 1; empty for a file without pages
     */
    record Whole(
            int number,
            String reason,
            Instant createdAt,
            String textSha256,
            int words,
            List<String> paragraphs,
            List<Integer> headings,
            List<Integer> pages) {

        static Whole of(Revision revision) {
            RevisionJson shown = RevisionJson.of(revision);
            return new Whole(
                    shown.number(),
                    shown.reason(),
                    shown.createdAt(),
                    shown.textSha256(),
                    shown.words(),
                    revision.text().paragraphTexts(),
                    revision.headings().stream().sorted().toList(),
                    revision.pages());
        }
    }
}
