package org.lectern.anchoring;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.library.ArticleText;
import org.lectern.problem.Invalid;

/**
 * Where in a text a passage stands, and what stands there. Positions are Unicode code points of the text, start
 * inclusive, end exclusive. Quote, prefix and suffix are the text's own words, so an anchor stays meaningful without it.
 *
 * @param prefix up to {@value #CONTEXT} code points before the passage
 * @param suffix up to {@value #CONTEXT} code points after it
 */
public record TextAnchor(String quote, String prefix, String suffix, int start, int end) {

    static final int CONTEXT = 32;

    /** So many letters beside a passage are hardly the same by chance. */
    private static final int LEAST_NEIGHBOURS = 10;

    private static final int LEAD = 6;

    /**
     * A passage as someone describes it. White space in the words counts as one space per run, or as none where pages
     * run paragraphs together.
     *
     * @param quote the words; may be left out when start and end are given
     * @param prefix words before it, to tell it from its like
     * @param suffix words after it
     */
    public record Selector(
            @Nullable String quote,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer start,
            @Nullable Integer end) {}

    /**
     * Finds the passage that is meant, and only that. Positions decide where they are given and the text there is the
     * quote; without them the quote decides, with its prefix and suffix where it occurs more than once.
     *
     * @throws QuoteNotPlaced when it is absent, ambiguous or contradicts the positions
     * @throws Invalid when the selector itself makes no sense
     */
    public static TextAnchor in(ArticleText text, Selector wanted) {
        FoldedText folded = FoldedText.spaced(text.value());
        String quote = FoldedText.fold(wanted.quote() == null ? "" : wanted.quote());
        Integer start = wanted.start();
        Integer end = wanted.end();
        if ((start == null) != (end == null)) {
            throw new Invalid("start", "Give start and end together, or neither.");
        }
        if (start == null || end == null) {
            return byQuote(text, folded, quote, wanted);
        }
        requireWithin(text, start, end);
        String there = text.between(start, end);
        if (FoldedText.fold(there).isEmpty()) {
            throw new Invalid("start", "There is only white space from " + start + " to " + end + ".");
        }
        if (!quote.isEmpty() && !FoldedText.fold(there).equals(quote)) {
            throw QuoteNotPlaced.contradicts(start, end, folded.find(quote));
        }
        return at(text, start, end);
    }

    private static TextAnchor byQuote(ArticleText text, FoldedText folded, String quote, Selector wanted) {
        if (quote.isEmpty()) {
            throw new Invalid("quote", "Give the words of the passage.");
        }
        List<FoldedText.Span> found = folded.find(quote);
        if (found.isEmpty()) {
            FoldedText closed = FoldedText.closed(text.value());
            return chosen(text, closed, closed.find(FoldedText.close(quote)), wanted);
        }
        return chosen(text, folded, found, wanted);
    }

    private static TextAnchor chosen(
            ArticleText text, FoldedText folded, List<FoldedText.Span> found, Selector wanted) {
        if (found.isEmpty()) {
            throw QuoteNotPlaced.absent();
        }
        if (found.size() == 1) {
            return at(text, found.get(0).start(), found.get(0).end());
        }
        List<FoldedText.Span> inContext = found.stream()
                .filter(span -> folded.hasAround(span, wanted.prefix(), wanted.suffix()))
                .toList();
        if (inContext.size() != 1) {
            throw QuoteNotPlaced.ambiguous(inContext.isEmpty() ? found : inContext);
        }
        return at(text, inContext.get(0).start(), inContext.get(0).end());
    }

    /**
     * Finds the passage that was selected on another page with the words of this text. What stands beside it there may be
     * a menu or an advertisement, so of several places that one is meant whose neighbours agree, on one side at least,
     * far better than those of all others.
     *
     * @throws QuoteNotPlaced when it is absent, or no place leads
     */
    public static TextAnchor selectedElsewhere(ArticleText text, String quote, String prefix, String suffix) {
        try {
            return in(text, new Selector(quote, prefix, suffix, null, null));
        } catch (QuoteNotPlaced notPlaced) {
            FoldedText closed = FoldedText.closed(text.value());
            List<FoldedText.Span> places = closed.find(FoldedText.close(quote)).stream()
                    .sorted(Comparator.comparingInt(each -> -closed.lettersAround(each, prefix, suffix)))
                    .toList();
            if (places.isEmpty() || !leads(closed, places, prefix, suffix)) {
                throw notPlaced;
            }
            return at(text, places.get(0).start(), places.get(0).end());
        }
    }

    private static boolean leads(FoldedText closed, List<FoldedText.Span> places, String prefix, String suffix) {
        int best = closed.lettersAround(places.get(0), prefix, suffix);
        int next = places.size() == 1 ? 0 : closed.lettersAround(places.get(1), prefix, suffix);
        return best >= LEAST_NEIGHBOURS && best - next >= LEAD;
    }

    private static void requireWithin(ArticleText text, int start, int end) {
        int length = text.length();
        if (start < 0 || end > length || start >= end) {
            throw new Invalid(
                    "start",
                    "The positions " + start + " to " + end + " are not a passage of a text of " + length
                            + " code points.");
        }
    }

    static TextAnchor at(ArticleText text, int start, int end) {
        int length = text.length();
        return new TextAnchor(
                text.between(start, end),
                text.between(Math.max(0, start - CONTEXT), start),
                text.between(end, Math.min(length, end + CONTEXT)),
                start,
                end);
    }
}
