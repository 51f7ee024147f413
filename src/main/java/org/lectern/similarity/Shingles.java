package org.lectern.similarity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A text as the runs of three words that begin with each of its words; where characters stand for words, of four. A
 * text of fewer words is one run.
 */
final class Shingles {

    private static final int RUN = 12;
    private static final int WORD = 4;
    private static final int CHARACTER = 3;

    private final int words;
    private final long[] hashes;
    private final int[] lengths;

    private Shingles(int words, long[] hashes, int[] lengths) {
        this.words = words;
        this.hashes = hashes;
        this.lengths = lengths;
    }

    static Shingles of(String text) {
        List<String> words = FoldedWords.of(text).words();
        long[] hashes = new long[words.size()];
        int[] lengths = new int[words.size()];
        int found = 0;
        for (int start = 0; start < words.size(); start++) {
            int end = endOfRun(words, start);
            if (end < 0 && start > 0) {
                break;
            }
            List<String> run = words.subList(start, end < 0 ? words.size() : end);
            hashes[found] = hash(String.join(" ", run));
            lengths[found++] = run.size();
        }
        return new Shingles(words.size(), Arrays.copyOf(hashes, found), Arrays.copyOf(lengths, found));
    }

    private static int endOfRun(List<String> words, int start) {
        int weight = 0;
        for (int end = start; end < words.size(); end++) {
            weight += FoldedWords.isCharacter(words.get(end)) ? CHARACTER : WORD;
            if (weight >= RUN) {
                return end + 1;
            }
        }
        return -1;
    }

    private static long hash(String run) {
        return MurmurHash3.hash128x64(run.getBytes(StandardCharsets.UTF_8))[0];
    }

    /** One for each run, in the order of the text. */
    long[] hashes() {
        return hashes;
    }

    int words() {
        return words;
    }

    /** How many of the words stand in a run that the other text has too. */
    int wordsSharedWith(Shingles other) {
        Set<Long> theirs = new HashSet<>();
        for (long hash : other.hashes) {
            theirs.add(hash);
        }
        int shared = 0;
        int counted = 0;
        for (int start = 0; start < hashes.length; start++) {
            if (theirs.contains(hashes[start])) {
                int end = start + lengths[start];
                shared += Math.max(0, end - Math.max(start, counted));
                counted = Math.max(end, counted);
            }
        }
        return shared;
    }
}
