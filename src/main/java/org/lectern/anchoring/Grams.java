package org.lectern.anchoring;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Where every run of {@value #SIZE} letters of a text stands, so that a changed passage is found by what it has kept. */
final class Grams {

    static final int SIZE = 5;
    /** Enough to tell a place; more would cost time in a long text of common words. */
    private static final int MOST_HITS = 600;

    private final String text;
    private final int[] newest;
    private final int[] earlier;
    private final int[] count;

    Grams(String text) {
        this.text = text;
        int buckets = Integer.highestOneBit(Math.max(64, text.length())) * 2;
        this.newest = new int[buckets];
        this.count = new int[buckets];
        this.earlier = new int[text.length()];
        Arrays.fill(newest, -1);
        for (int at = 0; at + SIZE <= text.length(); at++) {
            int bucket = bucket(text, at);
            earlier[at] = newest[bucket];
            newest[bucket] = at;
            count[bucket]++;
        }
    }

    private int bucket(String letters, int at) {
        int hash = 0;
        for (int i = at; i < at + SIZE; i++) {
            hash = hash * 31 + letters.charAt(i);
        }
        hash *= 0x9E3779B1;
        return hash >>> Integer.numberOfLeadingZeros(newest.length) + 1;
    }

    /** Where the passage would begin, by each of its rarer runs; sorted. */
    int[] beginnings(String passage) {
        int[] offsets = IntStream.rangeClosed(0, passage.length() - SIZE)
                .filter(at -> count[bucket(passage, at)] > 0)
                .boxed()
                .sorted((a, b) -> Integer.compare(count[bucket(passage, a)], count[bucket(passage, b)]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] hits = new int[MOST_HITS];
        int found = 0;
        for (int offset : offsets) {
            int bucket = bucket(passage, offset);
            if (found + count[bucket] > MOST_HITS) {
                break;
            }
            for (int at = newest[bucket]; at >= 0; at = earlier[at]) {
                if (text.regionMatches(at, passage, offset, SIZE)) {
                    hits[found++] = at - offset;
                }
            }
        }
        int[] beginnings = Arrays.copyOf(hits, found);
        Arrays.sort(beginnings);
        return beginnings;
    }

    /** The share of the passage's runs that stand anywhere between two places, from 0 to 1. */
    double share(String passage, int from, int to) {
        Set<String> there = new HashSet<>();
        for (int at = from; at + SIZE <= to; at++) {
            there.add(text.substring(at, at + SIZE));
        }
        int last = passage.length() - SIZE;
        long kept = IntStream.rangeClosed(0, last)
                .filter(at -> there.contains(passage.substring(at, at + SIZE)))
                .count();
        return (double) kept / (last + 1);
    }
}
