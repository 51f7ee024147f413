package org.lectern.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as its file gives it. What the file does not say is null, never guessed.
 *
 * @param publishedOn a day, month or year: {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}
 * @param language a BCP 47 tag, detected from the body
 * @param licence under which terms the file says it may be used
 * @param removed lines that were taken out as belonging to the page rather than the article, in order
 * @param flags {@code truncated}, {@code several-articles}, {@code title-unknown}, {@code outlet-unknown},
 *     {@code date-unknown}, {@code no-text}
 */
public record ExtractedArticle(
        @Nullable Found title,
        @Nullable Found subtitle,
        @Nullable Found outlet,
        @Nullable Found byline,
        @Nullable Found publishedOn,
        @Nullable Found language,
        @Nullable Found disclaimer,
        @Nullable Found authorNote,
        @Nullable Found sourceUrl,
        @Nullable Found licence,
        List<Paragraph> paragraphs,
        List<Caption> captions,
        List<String> removed,
        Set<String> flags) {

    public ExtractedArticle {
        paragraphs = List.copyOf(paragraphs);
        captions = List.copyOf(captions);
        removed = List.copyOf(removed);
        flags = Set.copyOf(flags);
    }

    /** With an address where the article gives none itself. */
    ExtractedArticle orSource(@Nullable Found address) {
        return sourceUrl != null
                ? this
                : new ExtractedArticle(
                        title,
                        subtitle,
                        outlet,
                        byline,
                        publishedOn,
                        language,
                        disclaimer,
                        authorNote,
                        address,
                        licence,
                        paragraphs,
                        captions,
                        removed,
                        flags);
    }

    /** With further lines that were taken out. */
    ExtractedArticle alsoRemoved(List<String> lines) {
        return new ExtractedArticle(
                title,
                subtitle,
                outlet,
                byline,
                publishedOn,
                language,
                disclaimer,
                authorNote,
                sourceUrl,
                licence,
                paragraphs,
                captions,
                Stream.concat(removed.stream(), lines.stream()).toList(),
                flags);
    }
}
