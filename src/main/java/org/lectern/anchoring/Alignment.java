package org.lectern.anchoring;

import java.util.Arrays;

/**
 * The best local alignment of two strings with affine gaps (Gotoh, 1982): which unit of one stands for which of the
 * other. A long gap costs little more than a short one, since people take out and put in words, not letters.
 */
final class Alignment {

    private static final int MATCH = 8;
    private static final int MISMATCH = -8;
    private static final int OPEN = -11;
    private static final int EXTEND = -1;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private static final byte STOP = 0;
    private static final byte DIAGONAL = 1;
    private static final byte FROM_SKIPPED = 2;
    private static final byte FROM_ADDED = 3;
    private static final byte WAY = 3;
    private static final byte SKIPPED_GOES_ON = 4;
    private static final byte ADDED_GOES_ON = 8;

    private Alignment() {}

    /**
     * Takes time and room of the product of both lengths.
     *
     * @return for each unit of the first, the unit of the second that is equal and stands for it, or -1
     */
    static int[] of(String first, String second) {
        int width = second.length();
        byte[][] ways = new byte[first.length() + 1][width + 1];
        int[] best = new int[width + 1];
        int[] skipped = new int[width + 1];
        Arrays.fill(skipped, NEVER);
        int top = 0;
        int topI = 0;
        int topJ = 0;
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = best[0];
            int added = NEVER;
            char letter = first.charAt(i - 1);
            byte[] way = ways[i];
            for (int j = 1; j <= width; j++) {
                byte flags = 0;
                int opened = best[j] + OPEN;
                int further = skipped[j] + EXTEND;
                if (further > opened) {
                    flags |= SKIPPED_GOES_ON;
                    opened = further;
                }
                skipped[j] = opened;
                int put = best[j - 1] + OPEN;
                int on = added + EXTEND;
                if (on > put) {
                    flags |= ADDED_GOES_ON;
                    put = on;
                }
                added = put;
                int score = diagonal + (letter == second.charAt(j - 1) ? MATCH : MISMATCH);
                byte chosen = DIAGONAL;
                if (skipped[j] > score) {
                    score = skipped[j];
                    chosen = FROM_SKIPPED;
                }
                if (added > score) {
                    score = added;
                    chosen = FROM_ADDED;
                }
                if (score <= 0) {
                    score = 0;
                    chosen = STOP;
                }
                diagonal = best[j];
                best[j] = score;
                way[j] = (byte) (flags | chosen);
                if (score > top) {
                    top = score;
                    topI = i;
                    topJ = j;
                }
            }
        }
        return trace(first, second, ways, topI, topJ);
    }

    private static int[] trace(String first, String second, byte[][] ways, int fromI, int fromJ) {
        int[] partner = new int[first.length()];
        Arrays.fill(partner, -1);
        int i = fromI;
        int j = fromJ;
        while (i > 0 && j > 0 && (ways[i][j] & WAY) != STOP) {
            switch (ways[i][j] & WAY) {
                case DIAGONAL -> {
                    i--;
                    j--;
                    if (first.charAt(i) == second.charAt(j)) {
                        partner[i] = j;
                    }
                }
                case FROM_SKIPPED -> {
                    while ((ways[i][j] & SKIPPED_GOES_ON) != 0) {
                        i--;
                    }
                    i--;
                }
                default -> {
                    while ((ways[i][j] & ADDED_GOES_ON) != 0) {
                        j--;
                    }
                    j--;
                }
            }
        }
        return partner;
    }
}
