package org.lectern.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationState;
import org.lectern.library.Flag;
import org.lectern.search.SearchTerms;
import org.lectern.taxonomy.Topic;

/**
 * An article as the shelf shows it; what was searched for is told apart in its words.
 *
 * @param date in the precision that is known; null when none is
 * @param snippet where the first hit stands, or the opening
 * @param states how many annotations of each state the member sees
 * @param flags for curators
 */
record ShelfRow(
        String id,
        String heading,
        List<SearchTerms.Piece> title,
        @Nullable List<SearchTerms.Piece> outlet,
        @Nullable List<SearchTerms.Piece> byline,
        @Nullable String date,
        String stance,
        @Nullable String disclaimer,
        List<SearchTerms.Piece> snippet,
        boolean draft,
        List<Bar> bars,
        List<StateCount> states,
        List<Flag> flags) {

    /**
     * How many annotations of a topic there are.
     *
     * @param width in hundredths of the longest bar of the page
     */
    record Bar(Topic topic, long count, String width) {

        static Bar of(Topic topic, long count, long longest) {
            return new Bar(
                    topic, count, String.format(Locale.ROOT, "%.1f", longest == 0 ? 0 : 100.0 * count / longest));
        }
    }

    record StateCount(AnnotationState state, long count) {}

    public boolean isMarked() {
        return !states.isEmpty();
    }

    /** The bars in words. */
    public String barsInWords() {
        return bars.stream().map(bar -> bar.topic().label() + " " + bar.count()).collect(Collectors.joining(", "));
    }
}
