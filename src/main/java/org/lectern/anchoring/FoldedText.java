package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in which every run of white space counts as one space, with the way back to its own positions. */
final class FoldedText {

    /** From a position in code points, inclusive, to another, exclusive. */
    record Span(int start, int end) {}

    private final String folded;
    /** For each UTF-16 unit of the folded text, the position in code points of the original. */
    private final int[] origin;

    FoldedText(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        int position = 0;
        boolean inSpace = false;
        for (int i = 0; i < original.length(); position++) {
            int codePoint = original.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean space = isSpace(codePoint);
            if (!space || !inSpace) {
                int from = text.length();
                text.appendCodePoint(space ? ' ' : codePoint);
                Arrays.fill(origins, from, text.length(), position);
            }
            inSpace = space;
        }
        this.folded = text.toString();
        this.origin = origins;
    }

    /** The words with single spaces between and none around. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        words.codePoints().forEach(c -> folded.appendCodePoint(isSpace(c) ? ' ' : c));
        return folded.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** Every place where these folded words stand, overlapping ones too. */
    List<Span> find(String words) {
        List<Span> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
            found.add(new Span(origin[at], origin[at + words.length() - 1] + 1));
        }
        return found;
    }

    boolean hasAround(Span span, @Nullable String prefix, @Nullable String suffix) {
        return (prefix == null || before(span).endsWith(fold(prefix)))
                && (suffix == null || after(span).startsWith(fold(suffix)));
    }

    private String before(Span span) {
        return folded.substring(0, foldedIndex(span.start())).strip();
    }

    private String after(Span span) {
        return folded.substring(foldedIndex(span.end() - 1)
                        + Character.charCount(folded.codePointAt(foldedIndex(span.end() - 1))))
                .strip();
    }

    private int foldedIndex(int position) {
        int at = Arrays.binarySearch(origin, 0, folded.length(), position);
        while (at > 0 && origin[at - 1] == position) {
            at--;
        }
        return Math.max(0, at);
    }
}
