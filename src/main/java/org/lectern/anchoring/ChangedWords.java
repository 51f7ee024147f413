package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places where a passage stands with other words in it, by the letters it shares with them. */
final class ChangedWords {

    private static final int MOST_PLACES = 3;
    /** So few runs of letters agree by chance. */
    private static final int CHANCE = 2;
    /** Letters looked at beyond what the runs say. */
    private static final int ROOM = 16;
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
            candidate(wanted, window[0], window[1]).ifPresent(found::add);
        }
        return found;
    }

    /** Where most of the passage's runs of letters agree on where it begins, as from and to in the text; best first. */
    private List<int[]> windows(int[] beginnings, int length) {
        int reach = 24 + length / 2;
        List<int[]> windows = new ArrayList<>();
        boolean[] taken = new boolean[beginnings.length];
        int first = densest(beginnings, taken, reach);
        while (first >= 0 && windows.size() < MOST_PLACES) {
            int next = first;
            while (next < beginnings.length && beginnings[next] - beginnings[first] <= reach) {
                taken[next++] = true;
            }
            windows.add(new int[] {
                Math.max(0, beginnings[first] - ROOM), Math.min(text.length(), beginnings[next - 1] + length + ROOM)
            });
            first = densest(beginnings, taken, reach);
        }
        return windows;
    }

    /** From where the most of these that are not taken lie within reach of each other; -1 when hardly any do. */
    private static int densest(int[] beginnings, boolean[] taken, int reach) {
        int best = -1;
        int most = CHANCE;
        int count = 0;
        int to = 0;
        for (int from = 0; from < beginnings.length; from++) {
            while (to < beginnings.length && beginnings[to] - beginnings[from] <= reach) {
                count += taken[to++] ? 0 : 1;
            }
            if (count > most) {
                most = count;
                best = from;
            }
            count -= taken[from] ? 0 : 1;
        }
        return best;
    }

    private Optional<Candidate> candidate(Wanted wanted, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        int[] partner = Alignment.of(wanted.whole(), text.substring(from, to));
        int quoteFrom = wanted.prefix().length();
        int length = wanted.quote().length();
        Kept kept = Kept.of(partner, quoteFrom, quoteFrom + length);
        if (kept.letters() == 0) {
            return Optional.empty();
        }
        int start = from + start(partner, kept.first(), quoteFrom);
        int end = from + end(partner, kept.last(), quoteFrom + length);
        int replaced = Math.max(0, Math.min(length, end - start) - kept.letters());
        if (kept.letters() < LEAST_OF_REPLACED * (kept.letters() + replaced)) {
            return Optional.empty();
        }
        double likeness = (double) kept.letters() / Math.max(length, (end - start) / 2);
        return Optional.of(Candidate.at(text, start, end, likeness, wanted));
    }

    /** What stands between the known neighbour and the first letter kept took the place of the quote's beginning. */
    private static int start(int[] partner, int first, int quoteFrom) {
        boolean cut = first > quoteFrom && quoteFrom > 0 && partner[quoteFrom - 1] >= 0;
        return cut ? partner[quoteFrom - 1] + 1 : partner[first];
    }

    private static int end(int[] partner, int last, int quoteTo) {
        boolean cut = last < quoteTo - 1 && quoteTo < partner.length && partner[quoteTo] >= 0;
        return cut ? partner[quoteTo] : partner[last] + 1;
    }

    /** The letters of the quote that stand in the text in runs, from the first to the last of them. */
    private record Kept(int first, int last, int letters) {

        static Kept of(int[] partner, int from, int to) {
            int first = -1;
            int last = -1;
            int letters = 0;
            for (int i = from; i < to; ) {
                int end = runEnd(partner, i, to);
                if (end - i >= Math.min(SHORTEST_RUN, to - from)) {
                    first = first < 0 ? i : first;
                    last = end - 1;
                    letters += end - i;
                }
                i = Math.max(end, i + 1);
            }
            return new Kept(first, last, letters);
        }

        private static int runEnd(int[] partner, int from, int to) {
            int end = from;
            while (end < to && partner[end] >= 0 && (end == from || partner[end] == partner[end - 1] + 1)) {
                end++;
            }
            return end;
        }
    }
}
