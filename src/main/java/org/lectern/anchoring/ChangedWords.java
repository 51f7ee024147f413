package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.List;

/** Finds places where a passage stands with other words in it, by the letters it shares with them. */
final class ChangedWords {

    private static final int MOST_PLACES = 3;
    /** An alignment takes time by the square of its length. */
    private static final int LONGEST = 1200;
    /** Runs of fewer equal letters than this are chance. */
    private static final int SHORTEST_RUN = 3;
    /**
     * The least share of kept letters among those kept and replaced. Words only taken out or put in do not count: they
     * leave the sentence what it was, others in their place make it another.
     */
    private static final double LEAST_OF_REPLACED = 0.6;

    private final String text;
    private final Grams grams;

    ChangedWords(String text) {
        this.text = text;
        this.grams = new Grams(text);
    }

    List<Candidate> find(Wanted wanted) {
        return wanted.quote().length() > LONGEST ? byBothEnds(wanted) : whole(wanted);
    }

    /** A long passage is looked for by its first and its last words, which must stand in order. */
    private List<Candidate> byBothEnds(Wanted wanted) {
        List<Candidate> found = new ArrayList<>();
        List<Candidate> ends = whole(wanted.tail(LONGEST / 2));
        for (Candidate beginning : whole(wanted.head(LONGEST / 2))) {
            for (Candidate end : ends) {
                if (beginning.start() < end.start()) {
                    double kept = grams.share(wanted.quote(), beginning.start(), end.end());
                    found.add(Candidate.at(text, beginning.start(), end.end(), kept, wanted));
                }
            }
        }
        return found;
    }

    private List<Candidate> whole(Wanted wanted) {
        String whole = wanted.whole();
        if (whole.length() < Grams.SIZE) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (int[] window : windows(grams.beginnings(whole), whole.length())) {
            align(wanted, whole, window[0], window[1], found);
        }
        return found;
    }

    /** Where most of the passage's runs of letters agree on where it begins; best first. */
    private List<int[]> windows(int[] beginnings, int length) {
        int reach = 24 + length / 2;
        List<int[]> windows = new ArrayList<>();
        boolean[] taken = new boolean[beginnings.length];
        while (windows.size() < MOST_PLACES) {
            int bestFrom = -1;
            int bestCount = 2;
            for (int from = 0, to = 0, count = 0; from < beginnings.length; from++) {
                to = Math.max(to, from);
                while (to < beginnings.length && beginnings[to] - beginnings[from] <= reach) {
                    count += taken[to++] ? 0 : 1;
                }
                if (count > bestCount) {
                    bestCount = count;
                    bestFrom = from;
                }
                count -= taken[from] ? 0 : 1;
            }
            if (bestFrom < 0) {
                break;
            }
            int last = bestFrom;
            while (last < beginnings.length && beginnings[last] - beginnings[bestFrom] <= reach) {
                taken[last++] = true;
            }
            windows.add(new int[] {
                Math.max(0, beginnings[bestFrom] - 16), Math.min(text.length(), beginnings[last - 1] + length + 16)
            });
        }
        return windows;
    }

    private void align(Wanted wanted, String whole, int from, int to, List<Candidate> found) {
        if (from >= to) {
            return;
        }
        int[] partner = Alignment.of(whole, text.substring(from, to));
        int quoteFrom = wanted.prefix().length();
        int quoteTo = quoteFrom + wanted.quote().length();
        int first = -1;
        int last = -1;
        int kept = 0;
        for (int i = quoteFrom; i < quoteTo; ) {
            int run = i;
            while (run < quoteTo && partner[run] >= 0 && (run == i || partner[run] == partner[run - 1] + 1)) {
                run++;
            }
            if (run - i >= SHORTEST_RUN || run - i == wanted.quote().length()) {
                first = first < 0 ? i : first;
                last = run - 1;
                kept += run - i;
            }
            i = Math.max(run, i + 1);
        }
        if (first < 0) {
            return;
        }
        int start = partner[first];
        int end = partner[last] + 1;
        // what stands between the known neighbour and the first letter kept took the place of the quote's beginning
        if (first > quoteFrom && quoteFrom > 0 && partner[quoteFrom - 1] >= 0) {
            start = Math.min(start, partner[quoteFrom - 1] + 1);
        }
        if (last < quoteTo - 1 && quoteTo < whole.length() && partner[quoteTo] >= 0) {
            end = Math.max(end, partner[quoteTo]);
        }
        start += from;
        end += from;
        int replaced = Math.max(0, Math.min(wanted.quote().length() - kept, end - start - kept));
        if (kept >= LEAST_OF_REPLACED * (kept + replaced)) {
            double likeness = (double) kept / Math.max(wanted.quote().length(), (end - start) / 2);
            found.add(Candidate.at(text, start, end, likeness, wanted));
        }
    }
}
