package org.lectern.extraction.labels;

import org.lectern.extraction.labels.Draft.Label;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.lines.Bylines;
import org.lectern.extraction.lines.CaptionLook;
import org.lectern.extraction.lines.Credits;
import org.lectern.extraction.lines.MetaLine;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** The words between title and signature that sum an article up: told by where they stand, not by how they are put. */
final class Standfirst {

    private static final int LONGEST = 300;
    private static final int NEAR = 4;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_KICKER_WORDS = 3;

    private Standfirst() {}

    /** Whether a paragraph that stands below a title is still above the line on author or date. */
    static boolean isAboveSignature(Draft draft, int i) {
        boolean titled = false;
        boolean signed = false;
        for (int j = 0; j < i; j++) {
            signed |= isSignature(draft, j);
            titled |= draft.isFree(j) && isHeadline(draft, j);
        }
        int signature = signatureBelow(draft, i, signed ? 1 : NEAR);
        return titled && isEligible(draft, i) && signature > 0 && proseBelow(draft, signature);
    }

    /** Whether a headline of several sentences stands above the line on author or date. */
    static boolean isLongHeadline(Draft draft, int i) {
        int signature = signatureBelow(draft, i, NEAR);
        return i <= 1 && isHeadline(draft, i) && signature > 0 && proseBelow(draft, signature);
    }

    /** The block below the title that is the standfirst because a signature follows; -1 when there is none. */
    static int find(Draft draft, int title, int bound) {
        for (int i = title + 1; title >= 0 && i < bound; i++) {
            boolean signed = signedBetween(draft, title, i);
            boolean words = Text.wordCount(draft.text(i)) >= FEWEST_WORDS;
            int signature = signatureBelow(draft, i, signed ? 1 : NEAR);
            if (words && isEligible(draft, i) && signature > 0 && signature < bound) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a line of few words is the kicker of the headline below it: then headline and standfirst both stand
     * between it and the line on author or date.
     */
    static boolean isBelowKicker(Draft draft, int i, int bound) {
        boolean shortLine = Text.wordCount(draft.text(i)) <= MOST_KICKER_WORDS
                && draft.block(i).hint() == Block.Hint.NONE;
        boolean headline = shortLine && i + 2 < bound && draft.isFree(i + 1) && isHeadline(draft, i + 1);
        return headline && Text.wordCount(draft.text(i + 1)) >= FEWEST_WORDS && find(draft, i + 1, bound) == i + 2;
    }

    /** Several sentences without a full stop at the end, above a picture: no paragraph is written so. */
    static boolean isUnendedAbovePicture(Draft draft, int i) {
        boolean unended = !Sentences.ends(draft.text(i)) && !draft.text(i).matches(".*[,;:]$");
        return unended && draft.is(i + 1, Label.CAPTION) && proseBelow(draft, i) && Sentences.count(draft.text(i)) <= 3;
    }

    /** Whether a block below the title is a subtitle by its words or by what follows it. */
    static boolean isWordedAsOne(Draft draft, int i) {
        String text = draft.text(i);
        if (text.length() > LONGEST || Text.wordCount(text) < 3) {
            return false;
        }
        if (Sentences.count(text) > 1) {
            return isUnendedAbovePicture(draft, i);
        }
        boolean unended = !Sentences.ends(text) && !text.matches(".*[,;:]$") && !Text.startsLower(text);
        boolean exclaims = text.length() <= 120
                && text.matches(".*[?!؟]$")
                && draft.block(i).afterBlank();
        return unended && hasProseBelow(draft, i)
                || exclaims
                || recursBelow(draft, i)
                || standsAboveFurniture(draft, i);
    }

    private static boolean hasProseBelow(Draft draft, int i) {
        return draft.proseLength(i + 1, draft.size()) > 0;
    }

    private static boolean recursBelow(Draft draft, int i) {
        String key = Text.key(draft.text(i));
        for (int j = i + 1; j < draft.size(); j++) {
            if (draft.isFree(j) && Text.key(draft.text(j)).contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAboveFurniture(Draft draft, int i) {
        int next = i + 1;
        return draft.is(next, Label.CAPTION) || draft.is(next, Label.BYLINE) || draft.is(next, Label.DATE);
    }

    private static boolean signedBetween(Draft draft, int title, int i) {
        for (int j = title + 1; j < i; j++) {
            if (isSignature(draft, j)) {
                return true;
            }
        }
        return false;
    }

    /** The name of a publication on a line of its own next to the date: neither subtitle nor author. */
    static boolean isOutletBesideDate(Draft draft, int i) {
        boolean dated = isDate(draft, i - 1) || isDate(draft, i + 1);
        return dated && Bylines.isPublicationName(draft.text(i));
    }

    private static boolean isDate(Draft draft, int i) {
        return draft.is(i, Label.DATE)
                || draft.isFree(i)
                        && MetaLine.of(draft.text(i)).map(MetaLine::published).isPresent();
    }

    private static boolean isHeadline(Draft draft, int i) {
        return draft.block(i).hint() == Block.Hint.TITLE || Opening.looksLikeTitle(draft.text(i));
    }

    private static boolean isEligible(Draft draft, int i) {
        String text = draft.text(i);
        boolean credited =
                i + 1 < draft.size() && !draft.block(i + 1).afterBlank() && Credits.isCredit(draft.text(i + 1));
        return draft.isFree(i)
                && text.length() <= LONGEST
                && !credited
                && !CaptionLook.isSure(text)
                && !isOutletBesideDate(draft, i);
    }

    /** The next line on author or date, past captions and short lines; -1 when paragraphs stand between. */
    private static int signatureBelow(Draft draft, int i, int within) {
        int looked = 0;
        for (int j = i + 1; j < draft.size() && looked < within; j++) {
            if (isSignature(draft, j)) {
                return j;
            }
            boolean passed = draft.is(j, Label.CAPTION) || draft.is(j, Label.BOILERPLATE);
            if (!passed
                    && (draft.text(j).length() > LONGEST || Sentences.isProse(draft.text(j)) && !isCaption(draft, j))) {
                return -1;
            }
            looked += passed ? 0 : 1;
        }
        return -1;
    }

    private static boolean isCaption(Draft draft, int i) {
        return CaptionLook.isLikely(draft.text(i));
    }

    private static boolean isSignature(Draft draft, int i) {
        return draft.is(i, Label.BYLINE)
                || draft.is(i, Label.DATE)
                || draft.isFree(i) && MetaLine.of(draft.text(i)).isPresent();
    }

    private static boolean proseBelow(Draft draft, int signature) {
        return draft.proseLength(signature + 1, draft.size()) > 0;
    }
}
