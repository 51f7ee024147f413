package org.lectern.extraction.labels;

import java.util.stream.IntStream;
import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.Bylines;
import org.lectern.extraction.words.Languages;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** What stands below the last paragraph: related articles, about boxes, menus. */
public final class Closing {

    private static final double SMALL_REST = 0.35;
    private static final int SHORT_LINE = 60;
    private static final int MOST_WORDS = 8;

    private Closing() {}

    /** Marks what no longer belongs to the article, from its end marker on. */
    public static void mark(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, Label.END_MARKER) || draft.is(i, Label.PAYWALL)) {
                removeBelow(draft, i);
            }
        }
        removeTrailingLines(draft);
    }

    private static void removeBelow(Draft draft, int marker) {
        int before = draft.proseLength(0, marker);
        int after = draft.proseLength(marker + 1, draft.size());
        int paragraphs = paragraphsBelow(draft, marker);
        boolean restIsSmall = before > 0
                && (after < before * SMALL_REST || paragraphs <= 1 || paragraphs <= 3 && isClosed(draft, marker));
        for (int i = marker + 1; before > 0 && i < draft.size(); i++) {
            if (draft.isFree(i) && !restIsSmall && isParagraph(draft.text(i))) {
                return;
            }
            if (draft.isFree(i) || draft.is(i, Label.CAPTION) && restIsSmall) {
                draft.mark(i, Label.BOILERPLATE);
            }
        }
    }

    private static int paragraphsBelow(Draft draft, int marker) {
        int paragraphs = 0;
        for (int i = marker + 1; i < draft.size(); i++) {
            paragraphs += draft.isFree(i) && isParagraph(draft.text(i)) ? 1 : 0;
        }
        return paragraphs;
    }

    /** Whether something that ends an article stands right above. */
    private static boolean isClosed(Draft draft, int marker) {
        return IntStream.range(Math.max(0, marker - 3), marker)
                .anyMatch(i -> draft.is(i, Label.DISCLAIMER)
                        || draft.is(i, Label.AUTHOR_NOTE)
                        || draft.is(i, Label.PAYWALL)
                        || draft.is(i, Label.END_MARKER));
    }

    private static boolean isParagraph(String text) {
        return Sentences.isProse(text) || Sentences.ends(text) && Text.wordCount(text) >= 4;
    }

    private static void removeTrailingLines(Draft draft) {
        if (draft.proseLength(0, draft.size()) == 0) {
            return;
        }
        for (int i = draft.size() - 1; i > 0; i--) {
            if (!draft.isFree(i)) {
                continue;
            }
            if (!isStrayLine(draft.text(i)) || draft.block(i).hint() == Block.Hint.ITEM) {
                return;
            }
            draft.mark(i, Bylines.names(draft.text(i)).isPresent() ? Label.BYLINE : Label.BOILERPLATE);
        }
    }

    /** Short, no sentence, and not the beginning of one that was cut off. */
    private static boolean isStrayLine(String text) {
        boolean cutOff = text.matches(".*[,–—-]$")
                || Languages.smallWords().contains(Text.fold(text.substring(text.lastIndexOf(' ') + 1)));
        return text.length() <= SHORT_LINE && Text.wordCount(text) <= MOST_WORDS && !Sentences.ends(text) && !cutOff;
    }
}
