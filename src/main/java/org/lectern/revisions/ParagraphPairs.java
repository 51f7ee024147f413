package org.lectern.revisions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Puts the paragraphs of two texts beside each other: the same ones, the changed ones, those that one text lacks. */
final class ParagraphPairs {

    /** Below this part of common words two paragraphs are not one that was changed. */
    private static final double ALIKE = 0.4;

    private static final int MANY = 10_000;

    private final List<String> older;
    private final List<String> newer;
    private final List<List<TextDiff.Piece>> found = new ArrayList<>();

    private ParagraphPairs(List<String> older, List<String> newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<List<TextDiff.Piece>> of(List<String> older, List<String> newer) {
        ParagraphPairs pairs = new ParagraphPairs(older, newer);
        pairs.align();
        return pairs.found;
    }

    private void align() {
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                delta.getSource().getLines().forEach(text -> add(text, TextDiff.Side.BOTH));
            } else {
                pair(delta.getSource().getLines(), delta.getTarget().getLines());
            }
        }
    }

    /** The pairs in order whose likeness adds up to most; where there are too many to try, none. */
    private void pair(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MANY) {
            before.forEach(text -> add(text, TextDiff.Side.OLDER));
            after.forEach(text -> add(text, TextDiff.Side.NEWER));
            return;
        }
        double[][] likeness = likeness(before, after);
        double[][] best = best(likeness);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && likeness[i][j] >= ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                found.add(WordDiff.between(before.get(i++), after.get(j++)));
            } else if (j == after.size() || (both && best[i][j] == best[i + 1][j])) {
                add(before.get(i++), TextDiff.Side.OLDER);
            } else {
                add(after.get(j++), TextDiff.Side.NEWER);
            }
        }
    }

    private static double[][] likeness(List<String> before, List<String> after) {
        double[][] likeness = new double[before.size()][after.size()];
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                likeness[i][j] = WordDiff.likeness(before.get(i), after.get(j));
            }
        }
        return likeness;
    }

    private static double[][] best(double[][] likeness) {
        int columns = likeness.length == 0 ? 0 : likeness[0].length;
        double[][] best = new double[likeness.length + 1][columns + 1];
        for (int i = likeness.length - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (likeness[i][j] >= ALIKE) {
                    best[i][j] = Math.max(best[i][j], likeness[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        return best;
    }

    private void add(String text, TextDiff.Side side) {
        found.add(List.of(new TextDiff.Piece(text, side)));
    }
}
