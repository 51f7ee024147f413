package org.lectern.anchoring;

import java.util.Arrays;

/**
 * How well the words on one side of a place agree with those that stood beside the passage. Each is from 0 to 1.
 *
 * @param near of the nearest letters, at most {@value #NEAR}
 * @param own of those in the passage's own sentence, which hardly change without it; 1 when there are none
 * @param far of all the letters known
 */
record Surroundings(double near, double own, double far) {

    private static final int NEAR = 12;
    private static final int SLACK = 8;
    /** Where nothing is known, nothing speaks for or against a place. */
    private static final Surroundings UNKNOWN = new Surroundings(0.5, 1, 0.5);

    private static final Surroundings NOTHING_HERE_EITHER = new Surroundings(1, 1, 1);

    /** What stands before a unit. */
    static Surroundings before(String text, int at, String expected) {
        if (expected.isEmpty()) {
            return text.substring(0, at).isBlank() ? NOTHING_HERE_EITHER : UNKNOWN;
        }
        String there = text.substring(Math.max(0, at - expected.length() - SLACK), at);
        return compare(reversed(there), reversed(expected), expected.length() - ownFrom(expected));
    }

    /** What stands from a unit on. */
    static Surroundings after(String text, int at, String expected) {
        if (expected.isEmpty()) {
            return text.substring(at).isBlank() ? NOTHING_HERE_EITHER : UNKNOWN;
        }
        String there = text.substring(at, Math.min(text.length(), at + expected.length() + SLACK));
        return compare(there, expected, ownTo(expected));
    }

    private static String reversed(String letters) {
        return new StringBuilder(letters).reverse().toString();
    }

    /** Where the last sentence begins. */
    private static int ownFrom(String prefix) {
        for (int i = prefix.length(); i > 0; i--) {
            if (endsSentence(prefix, i - 1)) {
                return i;
            }
        }
        return 0;
    }

    /** Where the first sentence ends. */
    private static int ownTo(String suffix) {
        for (int i = 0; i < suffix.length(); i++) {
            if (endsSentence(suffix, i)) {
                return i;
            }
        }
        return suffix.length();
    }

    private static boolean endsSentence(String letters, int at) {
        char mark = letters.charAt(at);
        if ("。！？।".indexOf(mark) >= 0) {
            return true;
        }
        boolean atWordEnd = at + 1 == letters.length() || " '\"".indexOf(letters.charAt(at + 1)) >= 0;
        return ".!?؟".indexOf(mark) >= 0 && atWordEnd;
    }

    private static Surroundings compare(String there, String expected, int ownLength) {
        double[] likeness = likenessByLength(there, expected);
        return new Surroundings(
                likeness[Math.min(NEAR, expected.length())],
                ownLength < 2 ? 1 : likeness[ownLength],
                likeness[expected.length()]);
    }

    /** For each length of what is expected, 1 less its edits a letter, with any end of what is there. */
    private static double[] likenessByLength(String there, String expected) {
        int width = there.length();
        int[] row = new int[width + 1];
        Arrays.setAll(row, j -> j);
        double[] likeness = new double[expected.length() + 1];
        likeness[0] = 1;
        for (int i = 1; i <= expected.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= width; j++) {
                int substituted = diagonal + (expected.charAt(i - 1) == there.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j - 1], row[j]));
                best = Math.min(best, row[j]);
            }
            likeness[i] = 1 - (double) best / i;
        }
        return likeness;
    }

    /** All of it stands there, or all but a slip. */
    boolean isStrong() {
        return far >= 0.9;
    }

    boolean isGood() {
        return far >= 0.7 && own >= 0.6;
    }

    /** At least what is next to the passage stands there. */
    boolean isFair() {
        return (near >= 0.7 || far >= 0.7) && own >= 0.6;
    }

    /** The passage's own sentence went on in other words: another sentence. */
    boolean speaksAgainst() {
        return own < 0.5;
    }

    /** At most 4. */
    double weight() {
        return near + 2 * own + far;
    }
}
