package org.lectern.search;

import java.util.List;

/** A few lines of a text: where what is searched for first stands, or else its opening. */
public final class Snippet {

    /** How much of a text its opening needs, in characters. */
    public static final int OPENING = 400;

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;
    private static final int WORD = 30;

    private Snippet() {}

    public static List<SearchTerms.Piece> of(String text, SearchTerms terms) {
        String flat = text.replaceAll("\\s+", " ");
        int hit = terms.firstIn(flat);
        int start = hit <= BEFORE ? 0 : wordAfter(flat, hit - BEFORE, hit);
        int end = flat.length() <= start + LENGTH ? flat.length() : wordEnd(flat, start + LENGTH);
        return terms.in(
                (start > 0 ? "…\u00A0" : "") + flat.substring(start, end) + (end < flat.length() ? "\u00A0…" : ""));
    }

    private static int wordAfter(String text, int from, int atMost) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= atMost ? whole(text, from) : space + 1;
    }

    private static int wordEnd(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return space < at - WORD ? whole(text, at) : space;
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
