package org.lectern.anchoring;

import java.util.List;
import org.lectern.problem.Invalid;

/** The passage that is meant cannot be told for sure; carries the positions of the candidates. */
public class QuoteNotPlaced extends Invalid {

    private QuoteNotPlaced(String detail, List<FoldedText.Span> candidates) {
        super("quote", detail);
        with("candidates", candidates);
    }

    static QuoteNotPlaced absent() {
        return new QuoteNotPlaced(
                "These words do not stand in the article. Copy them from its text, without what you add.", List.of());
    }

    static QuoteNotPlaced ambiguous(List<FoldedText.Span> candidates) {
        return new QuoteNotPlaced(
                "These words stand in the article " + candidates.size()
                        + " times. Give some of the words before or after them, or the positions.",
                candidates);
    }

    static QuoteNotPlaced contradicts(int start, int end, List<FoldedText.Span> candidates) {
        return new QuoteNotPlaced(
                "From " + start + " to " + end + " the article has other words than the quote.", candidates);
    }
}
