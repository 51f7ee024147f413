package org.lectern.extraction.labels;

import java.util.HashMap;
import java.util.Map;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.CaptionLook;
import org.lectern.extraction.lines.Credits;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Finds captions and credits: by their words, by standing next to a credit, and by being in the file twice. */
public final class Captions {

    private static final int LONGEST = 450;
    private static final int SHORTEST_REPEATED = 30;
    private static final int NEAR = 3;

    private Captions() {}

    /** Marks captions and credits among the free blocks. */
    public static void mark(Draft draft) {
        markCredits(draft);
        markRepeated(draft);
        markBesideCredits(draft);
        markBySight(draft);
    }

    private static void markCredits(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean hinted = draft.block(i).hint() == Block.Hint.CAPTION;
            if (draft.isFree(i) && (hinted || Credits.isCredit(draft.text(i)))) {
                draft.mark(i, Label.CAPTION);
            }
        }
    }

    /** A saved page often has a caption twice, once from the picture's description: neither is of the body. */
    private static void markRepeated(Draft draft) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isFree(i) || draft.text(i).length() > LONGEST) {
                continue;
            }
            String key = Text.key(withoutCredit(draft.text(i)));
            Integer first = seen.put(key, i);
            if (first != null && key.length() >= SHORTEST_REPEATED && isRepeatedCaption(draft, first, i)) {
                draft.mark(first, Label.CAPTION);
                draft.mark(i, Label.CAPTION);
            }
        }
    }

    private static boolean isRepeatedCaption(Draft draft, int first, int second) {
        String text = draft.text(first);
        boolean near = second - first <= NEAR && draft.proseLength(first + 1, second) == 0;
        boolean headline = first <= 1 && !Sentences.ends(text) && text.length() < 120 && !CaptionLook.isLikely(text);
        if (near) {
            return !headline;
        }
        return CaptionLook.isLikely(text) && CaptionLook.isLikely(draft.text(second)) && Sentences.count(text) == 1;
    }

    /** A caption without the credit at its end. */
    public static String withoutCredit(String text) {
        return Credits.atEnd(text)
                .filter(text::endsWith)
                .map(credit ->
                        text.substring(0, text.length() - credit.length()).strip())
                .orElse(text);
    }

    /** The line right above a credit, when it is short and no paragraph like its neighbours. */
    private static void markBesideCredits(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            if (!draft.is(i, Label.CAPTION) || !Credits.isCredit(draft.text(i)) || !draft.isFree(i - 1)) {
                continue;
            }
            String above = draft.text(i - 1);
            boolean touching = !draft.block(i).afterBlank();
            boolean apart = draft.block(i - 1).afterBlank() && i > 1;
            int needed = touching && apart ? 0 : touching ? 1 : 2;
            boolean sentence = above.length() <= LONGEST && Text.wordCount(above) >= 4 && Sentences.count(above) <= 3;
            if (sentence && i > 1 && CaptionLook.score(above) >= needed && (Sentences.ends(above) || needed > 0)) {
                draft.mark(i - 1, Label.CAPTION);
            }
        }
    }

    private static void markBySight(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isFree(i) && CaptionLook.isSure(draft.text(i))) {
                draft.mark(i, Label.CAPTION);
            }
        }
    }
}
