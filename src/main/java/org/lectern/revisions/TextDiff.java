package org.lectern.revisions;

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
 */
record TextDiff(List<Row> rows, int inserted, int deleted) {

    /**
     * A paragraph that changed, or several that are the same in both.
     *
     * @param unchanged the texts of those that are the same
     * @param pieces the parts of the one that changed
     */
    @TemplateData
    record Row(List<String> unchanged, List<Piece> pieces) {

        public boolean isSame() {
            return pieces.isEmpty();
        }
    }

    /** Words that both texts have, or only the newer, or only the older. */
    @TemplateData
    record Piece(String text, Side side) {

        public boolean isInserted() {
            return side == Side.NEWER;
        }

        public boolean isDeleted() {
            return side == Side.OLDER;
        }
    }

    enum Side {
        BOTH,
        NEWER,
        OLDER
    }

    static TextDiff between(ArticleText older, ArticleText newer) {
        List<Row> rows = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (List<Piece> paragraph : ParagraphPairs.of(older.paragraphTexts(), newer.paragraphTexts())) {
            if (paragraph.stream().allMatch(piece -> piece.side() == Side.BOTH)) {
                same.add(paragraph.stream().map(Piece::text).collect(Collectors.joining()));
            } else {
                fold(same, rows);
                rows.add(new Row(List.of(), paragraph));
            }
        }
        fold(same, rows);
        return new TextDiff(rows, words(rows, Side.NEWER), words(rows, Side.OLDER));
    }

    private static void fold(List<String> same, List<Row> rows) {
        if (!same.isEmpty()) {
            rows.add(new Row(List.copyOf(same), List.of()));
            same.clear();
        }
    }

    private static int words(List<Row> rows, Side side) {
        return rows.stream()
                .flatMap(row -> row.pieces().stream())
                .filter(piece -> piece.side() == side)
                .mapToInt(piece -> WordDiff.words(piece.text()))
                .sum();
    }
}
