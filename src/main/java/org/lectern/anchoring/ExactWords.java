package org.lectern.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the places where a passage stands letter for letter. */
final class ExactWords {

    /** Of a quote that stands everywhere only the places with the likeliest neighbours are looked at closely. */
    private static final int MOST_PLACES = 40;

    private final String text;

    ExactWords(String text) {
        this.text = text;
    }

    List<Candidate> find(Wanted wanted) {
        List<Integer> places = new ArrayList<>();
        String quote = wanted.quote();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            places.add(at);
        }
        return likeliest(places, wanted).stream()
                .map(at -> Candidate.at(text, at, at + quote.length(), 1, wanted))
                .toList();
    }

    private List<Integer> likeliest(List<Integer> places, Wanted wanted) {
        if (places.size() <= MOST_PLACES) {
            return places;
        }
        return places.stream()
                .sorted(Comparator.comparingInt((Integer at) -> -equalNeighbours(at, wanted)))
                .limit(MOST_PLACES)
                .toList();
    }

    /** How many letters on both sides are equal, up to the first that is not. */
    private int equalNeighbours(int at, Wanted wanted) {
        String prefix = wanted.prefix();
        int before = 0;
        while (before < Math.min(prefix.length(), at)
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(at - 1 - before)) {
            before++;
        }
        int end = at + wanted.quote().length();
        int after = 0;
        while (after < Math.min(wanted.suffix().length(), text.length() - end)
                && wanted.suffix().charAt(after) == text.charAt(end + after)) {
            after++;
        }
        return before + after;
    }
}
