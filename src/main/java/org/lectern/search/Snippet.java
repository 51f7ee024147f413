package org.lectern.search;

import java.util.ArrayList;
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

    /** A few of these pieces, around the first that is a hit. */
    public static List<SearchTerms.Piece> around(List<SearchTerms.Piece> pieces) {
        int hit = 0;
        StringBuilder all = new StringBuilder();
        for (SearchTerms.Piece piece : pieces) {
            hit = piece.hit() && hit == 0 ? all.length() : hit;
            all.append(piece.text());
        }
        String text = all.toString();
        int start = hit <= BEFORE ? 0 : wordAfter(text, hit - BEFORE, hit);
        int end = text.length() <= start + LENGTH ? text.length() : wordEnd(text, start + LENGTH);
        List<SearchTerms.Piece> few = new ArrayList<>(List.of(new SearchTerms.Piece("…\u00A0", false)));
        few.addAll(between(pieces, start, end));
        few.add(new SearchTerms.Piece("\u00A0…", false));
        return few;
    }

    private static List<SearchTerms.Piece> between(List<SearchTerms.Piece> pieces, int start, int end) {
        List<SearchTerms.Piece> kept = new ArrayList<>();
        int at = 0;
        for (SearchTerms.Piece piece : pieces) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, piece.text().length());
            if (from < to) {
                kept.add(new SearchTerms.Piece(piece.text().substring(from, to), piece.hit()));
            }
            at += piece.text().length();
        }
        return kept;
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
