package org.lectern.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.library.ArticleText;

/** What holds for every text and every change, tried on many that are invented anew from fixed seeds. */
class AnchoringOfChangedTextsTest {

    private static final int CASES = 120;

    @ParameterizedTest
    @EnumSource
    void nearlyEveryPassageIsFoundWhereItWent(ChangedTexts.Change change) {
        ChangedTexts texts = new ChangedTexts(20_260 + change.ordinal());
        int right = 0;
        int invented = 0;
        for (int i = 0; i < CASES; i++) {
            ChangedTexts.Case one = texts.invent(change);
            Found found = Anchoring.in(new ArticleText(one.after())).find(one.anchor());
            right += isRight(found, one) ? 1 : 0;
            invented += one.end() < 0 && !(found instanceof Found.Orphan) ? 1 : 0;
        }
        String figures = change + ": " + right + " of " + CASES + " right, " + invented + " found that are gone";
        assertTrue(right >= CASES * 0.97 && invented <= CASES * 0.03, figures);
    }

    private static boolean isRight(Found found, ChangedTexts.Case one) {
        if (found instanceof Found.Orphan) {
            return one.end() < 0;
        }
        TextAnchor there = found instanceof Found.Same same ? same.anchor() : ((Found.Moved) found).anchor();
        double common = Math.min(there.end(), one.end()) - Math.max(there.start(), one.start());
        double all = Math.max(there.end(), one.end()) - Math.min(there.start(), one.start());
        return common / all >= 0.8;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsFoundIsWhatStandsThere(ChangedTexts.Change change) {
        ChangedTexts texts = new ChangedTexts(4_711 + change.ordinal());
        for (int i = 0; i < 30; i++) {
            ChangedTexts.Case one = texts.invent(change);
            ArticleText after = new ArticleText(one.after());
            Found found = Anchoring.in(after, new ArticleText(one.before())).find(one.anchor());
            if (found instanceof Found.Same same) {
                requireTrue(same.anchor(), after);
                assertEquals(
                        FoldedText.fold(one.anchor().quote()),
                        FoldedText.fold(same.anchor().quote()));
            } else if (found instanceof Found.Moved moved) {
                requireTrue(moved.anchor(), after);
                assertTrue(moved.certainty() > 0 && moved.certainty() <= 1);
            }
        }
    }

    private static void requireTrue(TextAnchor anchor, ArticleText text) {
        assertEquals(anchor.quote(), text.between(anchor.start(), anchor.end()));
        assertEquals(anchor, TextAnchor.at(text, anchor.start(), anchor.end()));
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatDidNotChangeKeepsEveryPassage(ChangedTexts.Change change) {
        ChangedTexts texts = new ChangedTexts(815 + change.ordinal());
        for (int i = 0; i < 30; i++) {
            ChangedTexts.Case one = texts.invent(change);
            ArticleText before = new ArticleText(one.before());
            assertEquals(
                    new Found.Same(one.anchor()), Anchoring.in(before, before).find(one.anchor()));
        }
    }

    @Test
    void positionsCountCodePointsWhateverTheScript() {
        String text = "A\r\nB 👩‍🔬 \uD83C\uDDFA\uD83C\uDDE6 e\u0301tude שָׁלוֹם السَّلام end";
        ArticleText whole = new ArticleText(text);
        int length = whole.length();
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= length; end++) {
                TextAnchor anchor = TextAnchor.at(whole, start, end);
                int[] points = text.codePoints().skip(start).limit(end - start).toArray();
                assertEquals(new String(points, 0, points.length), anchor.quote());
                Found found = Anchoring.in(whole, whole).find(anchor);
                assertEquals(new Found.Same(anchor), found);
            }
        }
    }
}
