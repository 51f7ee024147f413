package org.lectern.findings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnchorStatus;
import org.lectern.annotation.Annotation;
import org.lectern.annotation.AnnotationState;
import org.lectern.identity.Member;
import org.lectern.retrieval.Found;
import org.lectern.search.SearchTerms;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/**
 * An annotation as the list shows it; what was searched for is told apart in its words.
 *
 * @param opening the first words of the passage, to name it by
 * @param own whether it is the reader's
 * @param uncertain whether its passage is in doubt
 * @param verdict what a reviewer wrote about it, if anything
 */
record AnnotationRow(
        String id,
        String opening,
        List<SearchTerms.Piece> quote,
        @Nullable List<SearchTerms.Piece> note,
        List<Topic> topics,
        String annotator,
        boolean own,
        Instant markedAt,
        AnnotationState state,
        boolean uncertain,
        @Nullable Verdict verdict,
        Source source) {

    private static final int OPENING = 60;

    /** The words of a reviewer. */
    record Verdict(String reviewer, String comment) {}

    static AnnotationRow of(Found found, SearchTerms terms, Taxonomy taxonomy, Member reader) {
        Annotation annotation = found.annotation();
        String quote = annotation.quote().replaceAll("\\s+", " ");
        return new AnnotationRow(
                annotation.id(),
                opening(quote),
                terms.in(quote),
                annotation.note().filter(note -> !note.isBlank()).map(terms::in).orElse(null),
                taxonomy.topicsOf(annotation.topics()),
                annotation.annotator().name(),
                annotation.isBy(reader),
                annotation.createdAt(),
                annotation.state(),
                annotation.anchorStatus() != AnchorStatus.SAME,
                annotation
                        .reviewComment()
                        .flatMap(
                                comment -> annotation.reviewer().map(reviewer -> new Verdict(reviewer.name(), comment)))
                        .orElse(null),
                Source.of(annotation.article()));
    }

    private static String opening(String quote) {
        return quote.codePointCount(0, quote.length()) <= OPENING
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, OPENING)) + "…";
    }
}
