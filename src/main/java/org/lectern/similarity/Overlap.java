package org.lectern.similarity;

import org.lectern.library.ArticleText;

/**
 * How much two texts have in common, in hundredths rounded down.
 *
 * @param similarity of all words of both, those that stand in runs of three words which both texts have; 100 for the
 *     same words in the same order
 * @param containment the same for the text of which more is in the other
 * @param words how many words of one text are in the other
 */
public record Overlap(int similarity, int containment, int words) {

    private static final int MUCH = 60;
    private static final int NEARLY_ALL = 80;
    private static final int ENOUGH_WORDS = 60;

    private static final int SOMETHING = 30;
    private static final int HALF = 50;

    public static Overlap between(ArticleText one, ArticleText other) {
        return of(Shingles.of(one.value()), Shingles.of(other.value()));
    }

    static Overlap of(Shingles one, Shingles other) {
        if (one.words() == 0 || other.words() == 0) {
            return new Overlap(0, 0, 0);
        }
        int ofOne = one.wordsSharedWith(other);
        int ofOther = other.wordsSharedWith(one);
        return new Overlap(
                hundredths(ofOne + ofOther, one.words() + other.words()),
                Math.max(hundredths(ofOne, one.words()), hundredths(ofOther, other.words())),
                Math.min(ofOne, ofOther));
    }

    private static int hundredths(int part, int whole) {
        return (int) (100L * part / whole);
    }

    /** Whether one looks like a copy of the other, or like a part of it. */
    public boolean isNearDuplicate() {
        return similarity >= MUCH || (containment >= NEARLY_ALL && words >= ENOUGH_WORDS);
    }

    /** Whether one can be a later version of the other; below that an address was used again for something else. */
    public boolean canBeVersion() {
        return similarity >= SOMETHING || containment >= HALF;
    }
}
