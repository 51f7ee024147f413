package org.lectern.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.library.ArticleText;
import org.lectern.problem.Invalid;

class TextAnchorTest {

    private static final ArticleText TEXT = ArticleText.of(
            List.of("The bridge fell 📉 in May. The town held.", "في مايو the bridge was rebuilt. The town held."));

    private static TextAnchor anchor(String quote, String prefix, String suffix, Integer start, Integer end) {
        return TextAnchor.in(TEXT, new TextAnchor.Selector(quote, prefix, suffix, start, end));
    }

    @Test
    void aQuoteThatStandsOnceIsFound() {
        TextAnchor found = anchor("in May", null, null, null, null);

        assertEquals(18, found.start());
        assertEquals(24, found.end());
        assertEquals("in May", found.quote());
        assertEquals("The bridge fell 📉 ", found.prefix());
        assertEquals(". The town held.\n\nفي مايو the br", found.suffix());
    }

    @Test
    void anEmojiBeforeThePassageCountsOnce() {
        assertEquals("in May", TEXT.between(18, 24));
        assertEquals("in May", anchor("in May", null, null, 18, 24).quote());
    }

    @Test
    void aQuoteAcrossParagraphsMayHaveAnyWhiteSpace() {
        TextAnchor found = anchor("held.  \n\t في  مايو", null, null, null, null);

        assertEquals("held.\n\nفي مايو", found.quote());
        assertEquals(TEXT.between(found.start(), found.end()), found.quote());
    }

    @Test
    void aRepeatedQuoteNeedsItsContext() {
        assertThrows(QuoteNotPlaced.class, () -> anchor("The town held.", null, null, null, null));

        assertEquals(26, anchor("The town held.", "in May. ", null, null, null).start());
        assertEquals(74, anchor("The town held.", "rebuilt.", null, null, null).start());
        assertEquals(26, anchor("The town held.", null, "في", null, null).start());
    }

    @Test
    void anAmbiguousQuoteIsRefusedWithItsCandidates() {
        QuoteNotPlaced refused =
                assertThrows(QuoteNotPlaced.class, () -> anchor("The town held.", "no such words", null, null, null));

        assertEquals(
                List.of(new FoldedText.Span(26, 40), new FoldedText.Span(74, 88)),
                refused.members().get("candidates"));
    }

    @Test
    void anAbsentQuoteIsRefusedWithoutCandidates() {
        QuoteNotPlaced refused =
                assertThrows(QuoteNotPlaced.class, () -> anchor("the tower fell", null, null, null, null));

        assertEquals(List.of(), refused.members().get("candidates"));
    }

    @Test
    void aQuoteThatContradictsThePositionIsRefused() {
        QuoteNotPlaced refused = assertThrows(QuoteNotPlaced.class, () -> anchor("in May", null, null, 17, 23));

        assertEquals(List.of(new FoldedText.Span(18, 24)), refused.members().get("candidates"));
    }

    @Test
    void positionsDecideBetweenLikePassages() {
        assertEquals(74, anchor("The town held.", null, null, 74, 88).start());
    }

    @Test
    void positionsOutsideTheTextAreRefused() {
        for (int[] wrong : new int[][] {{-1, 4}, {0, 0}, {5, 4}, {80, 89}}) {
            assertThrows(Invalid.class, () -> anchor(null, null, null, wrong[0], wrong[1]));
        }
        assertThrows(Invalid.class, () -> anchor("The", null, null, 0, null));
    }

    @Test
    void anEmptyQuoteIsRefused() {
        assertThrows(Invalid.class, () -> anchor(" \n ", null, null, null, null));
        assertThrows(Invalid.class, () -> anchor(null, null, null, null, null));
    }

    @Test
    void theWholeTextCanBeMarked() {
        TextAnchor all = anchor(null, null, null, 0, TEXT.length());

        assertEquals(TEXT.value(), all.quote());
        assertTrue(all.prefix().isEmpty() && all.suffix().isEmpty());
    }

    @Test
    void aPageThatRunsParagraphsTogetherStillTellsThePassage() {
        ArticleText text = ArticleText.of(List.of("One town fell.", "One town held.", "One town fell."));
        TextAnchor anchor = TextAnchor.in(text, new TextAnchor.Selector("fell.One town held", null, null, null, null));
        assertEquals("fell.\n\nOne town held", anchor.quote());
        assertEquals(9, anchor.start());
        TextAnchor last =
                TextAnchor.in(text, new TextAnchor.Selector("One town fell", "One town held.", null, null, null));
        assertEquals(32, last.start());
    }
}
