package org.lectern.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as programs see it, whole. Unknown values are null.
 *
 * @param pages for each paragraph the page of the file on which it begins, from 1; empty for a file without pages
 * @param removedContent what was active or foreign in its file, in words
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ArticleJson(
        String id,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String publishedOn,
        @Nullable String language,
        String stance,
        @Nullable String stanceReason,
        @Nullable String disclaimer,
        @Nullable String authorNote,
        @Nullable String sourceUrl,
        @Nullable String licence,
        String state,
        List<String> flags,
        List<String> captions,
        List<String> paragraphs,
        List<Integer> pages,
        @Nullable String removedContent,
        int revision,
        String textSha256,
        List<ProposedSplit> proposedSplits,
        Map<String, Evidence> provenance,
        List<NearDuplicate> nearDuplicates) {

    /**
     * Another article of much the same text, as far as it may be seen.
     *
     * @param similarity from 0 to 1: of all words of both texts, those in runs of three that both have
     * @param kind suspected, syndicated-copy, edition or not-related
     * @param later true when this article came after that one, and is a copy or a version of it
     */
    public record NearDuplicate(String article, double similarity, String kind, boolean later) {}

    /** A place where another article of the same file seems to begin: a paragraph number, from 1. */
    public record ProposedSplit(int beforeParagraph, String evidence) {}

    /**
     * Where the present value of a field came from.
     *
     * @param band high, medium or low; null where no confidence was measured
     * @param agreeing how many sources of the file say the same; null where that was not counted
     * @param alternatives what other sources of the file say
     */
    public record Evidence(
            String source,
            @Nullable String evidence,
            @Nullable Double confidence,
            String by,
            Instant at,
            @Nullable String band,
            @Nullable Integer agreeing,
            List<Said> alternatives) {

        static Evidence of(Provenance provenance, List<Alternative> alternatives) {
            return new Evidence(
                    provenance.source().id(),
                    provenance.evidence().orElse(null),
                    provenance.confidence().orElse(null),
                    provenance.by(),
                    provenance.at().truncatedTo(ChronoUnit.SECONDS),
                    provenance
                            .confidence()
                            .map(Confidence::of)
                            .map(Confidence::id)
                            .orElse(null),
                    provenance.agreeing().orElse(null),
                    alternatives.stream().map(Said::of).toList());
        }
    }

    /** What another source of the file says of a field. */
    public record Said(String value, String source, String evidence) {

        static Said of(Alternative alternative) {
            return new Said(alternative.content(), alternative.source().id(), alternative.evidence());
        }
    }

    public static ArticleJson of(Article article, List<NearDuplicate> nearDuplicates) {
        Map<String, Evidence> provenance = new LinkedHashMap<>();
        article.provenance()
                .forEach((field, value) -> provenance.put(field.id(), Evidence.of(value, article.alternatives(field))));
        return new ArticleJson(
                article.id(),
                article.title().orElse(null),
                article.subtitle().orElse(null),
                article.outlet().orElse(null),
                article.byline().orElse(null),
                article.publishedOn().orElse(null),
                article.language().orElse(null),
                article.stance(),
                article.stanceReason().orElse(null),
                article.disclaimer().orElse(null),
                article.authorNote().orElse(null),
                article.sourceUrl().orElse(null),
                article.licence().orElse(null),
                article.state().id(),
                article.flags().stream().map(Flag::id).toList(),
                article.captions().stream().map(Caption::text).toList(),
                article.text().paragraphTexts(),
                article.current().pages(),
                article.removedContent().orElse(null),
                article.current().number(),
                article.current().textSha256(),
                article.splitProposals().stream()
                        .map(split -> new ProposedSplit(split.beforeParagraph(), split.evidence()))
                        .toList(),
                provenance,
                nearDuplicates);
    }
}
