package org.lectern.differences;

import java.util.List;
import java.util.Locale;

/**
 * Two texts and what they have in common, as programs see it.
 *
 * @param inserted how many words only the newer text has
 * @param deleted how many words only the older text has
 * @param shared how many words stand in both, in the same order
 */
public record TextDiffJson(int inserted, int deleted, int shared, List<Row> rows) {

    /**
     * A paragraph that changed, or several that are the same in both.
     *
     * @param unchanged the paragraphs that are the same; empty for one that changed
     * @param pieces the parts of the one that changed; empty for those that are the same
     * @param moved whether it stands elsewhere in the older text
     */
    public record Row(List<String> unchanged, List<Piece> pieces, boolean moved) {}

    /**
     * Words of a paragraph that changed.
     *
     * @param side which text has them: both, newer or older
     */
    public record Piece(String text, String side) {

        static Piece of(TextDiff.Piece piece) {
            return new Piece(piece.text(), piece.side().name().toLowerCase(Locale.ROOT));
        }
    }

    public static TextDiffJson of(TextDiff diff) {
        return new TextDiffJson(
                diff.inserted(),
                diff.deleted(),
                diff.shared(),
                diff.rows().stream()
                        .map(row -> new Row(
                                row.unchanged(),
                                row.pieces().stream().map(Piece::of).toList(),
                                row.moved()))
                        .toList());
    }
}
