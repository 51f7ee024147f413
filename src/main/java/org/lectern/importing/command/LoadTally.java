package org.lectern.importing.command;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.lectern.intake.ImportState;

/** How far loading is, and what became of the files so far. */
final class LoadTally {

    private int all;
    private final long began = System.nanoTime();
    private final Map<ImportState, Integer> ended = new EnumMap<>(ImportState.class);
    private int refused;
    private int published;

    /**
     * @param all how many files there are to load
     */
    LoadTally(int all) {
        this.all = all;
    }

    void ended(ImportState state) {
        ended.merge(state, 1, Integer::sum);
    }

    /** Files that were found in others, such as those of an archive. */
    void more(int files) {
        all += files;
    }

    /** A file that is not even put in the queue, such as a link. */
    void refused() {
        refused++;
    }

    void published(int articles) {
        published += articles;
    }

    int failed() {
        return refused + ended.getOrDefault(ImportState.REJECTED, 0);
    }

    /** Such as “400 of 1,000: 396 imported, 3 already here, 1 not imported, 390 published; 12 a second, 50 s to go”. */
    String words() {
        int done = refused + ended.values().stream().mapToInt(Integer::intValue).sum();
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        double rate = done / Math.max(seconds, 0.001);
        return String.format(
                Locale.ROOT,
                "%,d of %,d: %,d imported, %,d already here, %,d not imported%s; %.1f a second, %,d s to go",
                done,
                all,
                ended.getOrDefault(ImportState.IMPORTED, 0),
                ended.getOrDefault(ImportState.DUPLICATE, 0),
                failed(),
                published > 0 ? String.format(Locale.ROOT, ", %,d published", published) : "",
                rate,
                Math.round((all - done) / rate));
    }
}
