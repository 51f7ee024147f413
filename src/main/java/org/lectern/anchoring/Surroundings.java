package org.lectern.anchoring;

/**
 * How well the words around a place agree with those that stood around the passage, on one side. Each is from 0 to 1.
 *
 * @param near of the nearest letters, at most {@value #NEAR}
 * @param far of all the letters known
 */
record Surroundings(double near, double far) {

    private static final int NEAR = 12;
    private static final int SLACK = 8;
    /** Where nothing is known, nothing speaks for or against a place. */
    static final Surroundings UNKNOWN = new Surroundings(0.5, 0.5);

    private static final Surroundings NOTHING_HERE_EITHER = new Surroundings(1, 1);

    /** What stands before a unit. */
    static Surroundings before(String text, int at, String expected) {
        if (expected.isEmpty()) {
            return text.substring(0, at).isBlank() ? NOTHING_HERE_EITHER : UNKNOWN;
        }
        String there = text.substring(Math.max(0, at - expected.length() - SLACK), at);
        return compare(reversed(there), reversed(expected));
    }

    /** What stands from a unit on. */
    static Surroundings after(String text, int at, String expected) {
        if (expected.isEmpty()) {
            return text.substring(at).isBlank() ? NOTHING_HERE_EITHER : UNKNOWN;
        }
        return compare(text.substring(at, Math.min(text.length(), at + expected.length() + SLACK)), expected);
    }

    private static String reversed(String letters) {
        return new StringBuilder(letters).reverse().toString();
    }

    /** Edit distance, with any end of what is there; a blank more or less beside the passage is nothing. */
    private static Surroundings compare(String there, String expected) {
        int width = there.length();
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            row[j] = j;
        }
        int nearLength = Math.min(NEAR, expected.length());
        double near = 0;
        for (int i = 1; i <= expected.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int best = row[0];
            for (int j = 1; j <= width; j++) {
                int substituted = diagonal + (expected.charAt(i - 1) == there.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j - 1], row[j]));
                best = Math.min(best, row[j]);
            }
            if (i == nearLength) {
                near = 1 - (double) best / i;
            }
            if (i == expected.length()) {
                return new Surroundings(near, 1 - (double) best / i);
            }
        }
        return UNKNOWN;
    }

    /** Nearly all of it stands there. */
    boolean isStrong() {
        return far >= 0.85;
    }

    boolean isGood() {
        return far >= 0.7;
    }

    /** At least what is next to the passage stands there. */
    boolean isFair() {
        return near >= 0.7 || far >= 0.7;
    }

    double sum() {
        return near + far;
    }
}
