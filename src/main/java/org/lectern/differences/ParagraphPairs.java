package org.lectern.differences;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the paragraphs of two texts beside each other: the same ones, the changed ones, those that one text lacks. */
final class ParagraphPairs {

    /** Below this part of common words two paragraphs are not one that was changed. */
    private static final double ALIKE = 0.4;

    /** From this part on a paragraph that stands elsewhere is the same one. */
    private static final double MOVED = 0.6;

    private static final int MANY = 10_000;

    private final List<String> older;
    private final List<String> newer;
    private final List<Pair> found = new ArrayList<>();

    private ParagraphPairs(List<String> older, List<String> newer) {
        this.older = older;
        this.newer = newer;
    }

    /**
     * A paragraph of either text or of both.
     *
     * @param moved whether its place among the others is another in the older text
     */
    record Pair(List<TextDiff.Piece> pieces, boolean moved) {

        boolean isSame() {
            return pieces.stream().allMatch(piece -> piece.side() == TextDiff.Side.BOTH);
        }

        /** The text of a paragraph that only one side has; null for others. */
        @Nullable
        String onlyIn(TextDiff.Side side) {
            return pieces.size() == 1 && pieces.get(0).side() == side
                    ? pieces.get(0).text()
                    : null;
        }
    }

    static List<Pair> of(List<String> older, List<String> newer) {
        ParagraphPairs pairs = new ParagraphPairs(older, newer);
        pairs.align();
        pairs.joinMoved();
        return pairs.found;
    }

    /** What one text lacks and the other has elsewhere is one paragraph that moved, the most alike first. */
    private void joinMoved() {
        List<Pair> gone = found.stream()
                .filter(pair -> pair.onlyIn(TextDiff.Side.OLDER) != null)
                .toList();
        List<Pair> come = found.stream()
                .filter(pair -> pair.onlyIn(TextDiff.Side.NEWER) != null)
                .toList();
        if ((long) gone.size() * come.size() > MANY) {
            return;
        }
        List<Move> moves = new ArrayList<>();
        for (Pair from : gone) {
            for (Pair to : come) {
                Move move = Move.of(from, to);
                if (move.likeness() >= MOVED) {
                    moves.add(move);
                }
            }
        }
        moves.sort(Comparator.comparingDouble(Move::likeness).reversed());
        Set<Pair> joined = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Move move : moves) {
            if (!joined.contains(move.from()) && !joined.contains(move.to())) {
                joined.add(move.from());
                joined.add(move.to());
                found.replaceAll(pair -> pair == move.to() ? move.joined() : pair);
                found.removeIf(pair -> pair == move.from());
            }
        }
    }

    /** A paragraph that may have gone from one place to another. */
    private record Move(Pair from, Pair to, double likeness) {

        static Move of(Pair from, Pair to) {
            return new Move(from, to, WordDiff.likeness(text(from), text(to)));
        }

        Pair joined() {
            return new Pair(WordDiff.between(text(from), text(to)), true);
        }

        private static String text(Pair pair) {
            return pair.pieces().get(0).text();
        }
    }

    /** What stands between two equal paragraphs is one change, however many steps it was found in. */
    private void align() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pair(before, after);
                before.clear();
                after.clear();
                delta.getSource().getLines().forEach(text -> add(text, TextDiff.Side.BOTH));
            } else {
                before.addAll(delta.getSource().getLines());
                after.addAll(delta.getTarget().getLines());
            }
        }
        pair(before, after);
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
                found.add(new Pair(WordDiff.between(before.get(i++), after.get(j++)), false));
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
        found.add(new Pair(List.of(new TextDiff.Piece(text, side)), false));
    }
}
