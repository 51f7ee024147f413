package org.lectern.differences;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.library.ArticleText;

/**
 * Two texts, paragraph by paragraph, with the words that only one of them has.
 *
 * @param inserted how many words only the newer text has
 * @param deleted how many words only the older text has
 * @param shared how many words stand in both, in the same order
 */
public record TextDiff(List<Row> rows, int inserted, int deleted, int shared) {

    /**
     * A paragraph that changed, or several that are the same in both.
     *
     * @param unchanged the texts of those that are the same
     * @param pieces the parts of the one that changed
     * @param moved whether it stands elsewhere in the older text
     */
    @TemplateData
    public record Row(List<String> unchanged, List<Piece> pieces, boolean moved) {

        public boolean isSame() {
            return pieces.isEmpty();
        }

        /** The paragraph as the older text has it; nothing where it has none. */
        public List<Piece> older() {
            return pieces.stream().filter(piece -> !piece.isInserted()).toList();
        }

        /** The paragraph as the newer text has it; nothing where it has none. */
        public List<Piece> newer() {
            return pieces.stream().filter(piece -> !piece.isDeleted()).toList();
        }
    }

    /** Words that both texts have, or only the newer, or only the older. */
    @TemplateData
    public record Piece(String text, Side side) {

        public boolean isInserted() {
            return side == Side.NEWER;
        }

        public boolean isDeleted() {
            return side == Side.OLDER;
        }
    }

    /** Which text has the words. */
    public enum Side {
        BOTH,
        NEWER,
        OLDER
    }

    public static TextDiff between(ArticleText older, ArticleText newer) {
        List<Row> rows = new ArrayList<>();
        List<String> same = new ArrayList<>();
        List<ParagraphPairs.Pair> pairs = ParagraphPairs.of(older.paragraphTexts(), newer.paragraphTexts());
        for (ParagraphPairs.Pair pair : pairs) {
            if (pair.isSame() && !pair.moved()) {
                same.add(pair.pieces().stream().map(Piece::text).collect(Collectors.joining()));
            } else {
                fold(same, rows);
                rows.add(new Row(List.of(), pair.pieces(), pair.moved()));
            }
        }
        fold(same, rows);
        return new TextDiff(rows, words(pairs, Side.NEWER), words(pairs, Side.OLDER), words(pairs, Side.BOTH));
    }

    private static void fold(List<String> same, List<Row> rows) {
        if (!same.isEmpty()) {
            rows.add(new Row(List.copyOf(same), List.of(), false));
            same.clear();
        }
    }

    private static int words(List<ParagraphPairs.Pair> pairs, Side side) {
        return pairs.stream()
                .flatMap(pair -> pair.pieces().stream())
                .filter(piece -> piece.side() == side)
                .mapToInt(piece -> words(piece.text()))
                .sum();
    }

    /** How many words a text has. */
    public static int words(String text) {
        return WordDiff.words(text);
    }

    /** How much of all words of both stands in both, in percent. */
    public int percentShared() {
        int all = inserted + deleted + 2 * shared;
        return all == 0 ? 100 : Math.round(200f * shared / all);
    }
}
