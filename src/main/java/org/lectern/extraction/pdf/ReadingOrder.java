package org.lectern.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page in columns, in the order in which these are read. A recursive X-Y cut (Nagy and Seth 1984) that
 * looks for gutters between columns first, and for each of them over as many rows as it runs through: a headline across
 * the page ends one band of columns and begins the next.
 */
final class ReadingOrder {

    private static final float NARROWEST_GUTTER = 0.8f;
    private static final int FEWEST_LINES = 3;
    private static final double FILLED = 0.5;
    private static final double WORDS_IN_A_LINE = 2.2;
    private static final int DEEPEST = 5;
    private static final int MOST_POINTS = 5_000;
    private static final float SAME_PLACE = 8;

    /** Where gutters were found so far in the file: a column that ends after a line or two is known by them. */
    private final List<Float> gutters = new ArrayList<>();

    /** The columns of a page; a column's words are in no order. */
    List<List<Word>> columns(List<Word> page) {
        List<List<Word>> columns = new ArrayList<>();
        cut(page, 0, columns);
        return columns;
    }

    private void cut(List<Word> region, int depth, List<List<Word>> columns) {
        List<List<Word>> rows = rows(region);
        List<Word> across = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            Gutter gutter = depth < DEEPEST ? gutterFrom(rows, i) : null;
            if (gutter == null) {
                across.addAll(rows.get(i++));
                continue;
            }
            if (!across.isEmpty()) {
                columns.add(across);
                across = new ArrayList<>();
            }
            gutters.add(gutter.middle());
            List<List<Word>> sides = new ArrayList<>(List.of(gutter.left, gutter.right));
            if (isFromRight(gutter)) {
                sides = List.of(gutter.right, gutter.left);
            }
            for (List<Word> side : sides) {
                cut(side, depth + 1, columns);
            }
            i = gutter.nextRow;
        }
        if (!across.isEmpty()) {
            columns.add(across);
        }
    }

    private static boolean isFromRight(Gutter gutter) {
        List<String> units = new ArrayList<>();
        gutter.left.forEach(word -> units.addAll(word.units()));
        gutter.right.forEach(word -> units.addAll(word.units()));
        return VisualOrder.isFromRight(units);
    }

    /** A strip without words through some rows. */
    private record Gutter(float from, float to, List<Word> left, List<Word> right, int nextRow) {

        float middle() {
            return (from + to) / 2;
        }
    }

    /** Words whose heights overlap stand in a row, be it of one line or of a whole column beside another. */
    private static List<List<Word>> rows(List<Word> region) {
        List<Word> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparing(Word::top));
        List<List<Word>> rows = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        for (Word word : sorted) {
            if (word.top() >= bottom) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(word);
            bottom = Math.max(bottom, word.bottom());
        }
        return rows;
    }

    /** The gutter that runs from a row through as many as it can, or null where there is none. */
    private @Nullable Gutter gutterFrom(List<List<Word>> rows, int first) {
        boolean[] covered = new boolean[MOST_POINTS];
        List<Word> words = new ArrayList<>();
        Gutter longest = null;
        for (int i = first; i < rows.size(); i++) {
            words.addAll(rows.get(i));
            rows.get(i).forEach(word -> cover(covered, word));
            float[] strip = widestStrip(covered, NARROWEST_GUTTER * medianSize(words));
            if (strip == null) {
                break;
            }
            longest = new Gutter(strip[0], strip[1], words, List.of(), i + 1);
        }
        return longest == null ? null : accepted(longest, rows, first);
    }

    private static void cover(boolean[] covered, Word word) {
        int to = Math.min(MOST_POINTS, (int) Math.ceil(word.right()));
        for (int x = Math.max(0, (int) word.left()); x < to; x++) {
            covered[x] = true;
        }
    }

    private static float @Nullable [] widestStrip(boolean[] covered, float narrowest) {
        int start = 0;
        while (start < covered.length && !covered[start]) {
            start++;
        }
        float[] widest = null;
        int emptyFrom = -1;
        for (int x = start; x < covered.length; x++) {
            if (!covered[x] && emptyFrom < 0) {
                emptyFrom = x;
            } else if (covered[x] && emptyFrom >= 0) {
                int width = x - emptyFrom;
                if (width >= narrowest && (widest == null || width > widest[1] - widest[0])) {
                    widest = new float[] {emptyFrom, x};
                }
                emptyFrom = -1;
            }
        }
        return widest;
    }

    private static float medianSize(List<Word> words) {
        float[] sizes = new float[words.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = words.get(i).size();
        }
        java.util.Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    /** Whether columns of text stand on both sides; the columns of a table do not count, they are read by rows. */
    private @Nullable Gutter accepted(Gutter strip, List<List<Word>> rows, int first) {
        List<Word> left = new ArrayList<>();
        List<Word> right = new ArrayList<>();
        for (int i = first; i < strip.nextRow; i++) {
            rows.get(i).forEach(word -> (word.left() < strip.middle() ? left : right).add(word));
        }
        boolean known = gutters.stream().anyMatch(x -> Math.abs(x - strip.middle()) < SAME_PLACE);
        boolean columns = isColumn(left, known) && isColumn(right, known);
        return columns ? new Gutter(strip.from, strip.to, left, right, strip.nextRow) : null;
    }

    private static boolean isColumn(List<Word> words, boolean known) {
        List<List<Word>> lines = Lines.group(words);
        if (known) {
            return !lines.isEmpty();
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Word word : words) {
            left = Math.min(left, word.left());
            right = Math.max(right, word.right());
        }
        float width = right - left;
        long filled =
                lines.stream().filter(line -> extent(line) > width * FILLED).count();
        return lines.size() >= FEWEST_LINES
                && words.size() >= lines.size() * WORDS_IN_A_LINE
                && filled * 2 >= lines.size();
    }

    private static float extent(List<Word> line) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Word word : line) {
            left = Math.min(left, word.left());
            right = Math.max(right, word.right());
        }
        return right - left;
    }
}
