package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in which every run of white space counts as one space, or as nothing, with the way back to its own positions. */
final class FoldedText {

    /** From a position in code points, inclusive, to another, exclusive. */
    record Span(int start, int end) {}

    private final String folded;
    /** For each UTF-16 unit of the folded text, the position in code points of the original. */
    private final int[] origin;

    /** With one space for each run of white space. */
    static FoldedText spaced(String original) {
        return new FoldedText(original, true);
    }

    /** Without any white space. */
    static FoldedText closed(String original) {
        return new FoldedText(original, false);
    }

    private FoldedText(String original, boolean spaced) {
        StringBuilder text = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        int position = 0;
        boolean inSpace = false;
        for (int i = 0; i < original.length(); position++) {
            int codePoint = original.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean space = isSpace(codePoint);
            if (!space || spaced && !inSpace) {
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

    /** The words without any white space. */
    static String close(String words) {
        StringBuilder closed = new StringBuilder(words.length());
        words.codePoints().filter(c -> !isSpace(c)).forEach(closed::appendCodePoint);
        return closed.toString();
    }

    /** Whether these words stand around a place; pages break lines and paragraphs otherwise, so white space is left out. */
    boolean hasAround(Span span, @Nullable String prefix, @Nullable String suffix) {
        return (prefix == null || before(span).endsWith(close(prefix)))
                && (suffix == null || after(span).startsWith(close(suffix)));
    }

    /**
     * How many letters next to a place are those beside the passage, on the side where they are more. White space is left
     * out.
     */
    int lettersAround(Span span, String prefix, String suffix) {
        String before = new StringBuilder(before(span)).reverse().toString();
        String wanted = new StringBuilder(close(prefix)).reverse().toString();
        return Math.max(common(before, wanted), common(after(span), close(suffix)));
    }

    private static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private String before(Span span) {
        return close(folded.substring(0, foldedIndex(span.start())));
    }

    private String after(Span span) {
        int last = foldedIndex(span.end() - 1);
        return close(folded.substring(last + Character.charCount(folded.codePointAt(last))));
    }

    private int foldedIndex(int position) {
        int at = Arrays.binarySearch(origin, 0, folded.length(), position);
        while (at > 0 && origin[at - 1] == position) {
            at--;
        }
        return Math.max(0, at);
    }
}
