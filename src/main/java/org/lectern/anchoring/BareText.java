package org.lectern.anchoring;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without what changes when words are only set anew: case, accents, ligatures, kinds of quotation marks and
 * dashes, runs of white space, marks that are not seen. Knows the way back to the text's own positions.
 */
final class BareText {

    /** The bare letters; all positions of this room are UTF-16 units of these unless they say otherwise. */
    private final String letters;
    /** For each unit, where what it stands for begins and ends in the text, in code points. */
    private final int[] starts;

    private final int[] ends;

    private BareText(String letters, int[] starts, int[] ends) {
        this.letters = letters;
        this.starts = starts;
        this.ends = ends;
    }

    static BareText of(String text) {
        Setting setting = new Setting(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            setting.add(codePoint);
        }
        return setting.done();
    }

    String letters() {
        return letters;
    }

    int length() {
        return letters.length();
    }

    /** Where the unit begins in the text, in code points. */
    int startOf(int unit) {
        return starts[unit];
    }

    /** Where the unit ends in the text, in code points. */
    int endOf(int unit) {
        return ends[unit];
    }

    /** The unit that stands for the code point at this position, or the next one that does. */
    int unitAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        if (found < 0) {
            return Math.min(-found - 1, letters.length());
        }
        while (found > 0 && starts[found - 1] == position) {
            found--;
        }
        return found;
    }

    /** Sets a text unit by unit. */
    private static final class Setting {

        private final StringBuilder letters;
        private int[] starts;
        private int[] ends;
        private int position;

        Setting(int expected) {
            letters = new StringBuilder(expected);
            starts = new int[expected + 16];
            ends = new int[expected + 16];
        }

        void add(int codePoint) {
            int before = letters.length();
            if (codePoint < 128) {
                letters.append((char) plain(codePoint));
            } else {
                addBeyondAscii(codePoint);
            }
            joinSpaces(before);
            keep(before);
            position++;
        }

        private void addBeyondAscii(int codePoint) {
            int plain = plain(codePoint);
            if (plain != codePoint) {
                letters.appendCodePoint(plain);
                return;
            }
            if (Character.isIdeographic(codePoint)) {
                letters.appendCodePoint(codePoint);
                return;
            }
            String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
            parts.codePoints().filter(each -> !isUnseen(each)).forEach(each -> letters.appendCodePoint(plain(each)));
        }

        private static boolean isUnseen(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.FORMAT
                    || type == Character.CONTROL && !Character.isWhitespace(codePoint);
        }

        private static int plain(int codePoint) {
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                return ' ';
            }
            return switch (codePoint) {
                case '‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»', '‹', '›', '"', '`', '´', '′', '″' -> '\'';
                case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
                default -> Character.toLowerCase(codePoint);
            };
        }

        /** A run of white space is one space. */
        private void joinSpaces(int before) {
            if (before > 0
                    && letters.length() == before + 1
                    && letters.charAt(before) == ' '
                    && letters.charAt(before - 1) == ' ') {
                letters.setLength(before);
            }
        }

        /** What leaves no unit behind belongs to the unit before it. */
        private void keep(int before) {
            if (letters.length() > starts.length) {
                starts = Arrays.copyOf(starts, letters.length() * 2);
                ends = Arrays.copyOf(ends, letters.length() * 2);
            }
            Arrays.fill(starts, before, letters.length(), position);
            Arrays.fill(ends, before, letters.length(), position + 1);
            for (int unit = before - 1; letters.length() == before && unit >= 0 && ends[unit] == position; unit--) {
                ends[unit] = position + 1;
            }
        }

        BareText done() {
            int length = letters.length();
            return new BareText(letters.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
