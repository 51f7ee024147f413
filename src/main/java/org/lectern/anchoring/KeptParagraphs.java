package org.lectern.anchoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.library.ArticleText;

/**
 * Which paragraphs of an old text stand unchanged in a new one, moved ones too (Heckel, 1978: those that stand once in
 * both, then their neighbours). Positions are code points.
 */
final class KeptParagraphs {

    private final List<ArticleText.Paragraph> before;
    private final List<ArticleText.Paragraph> after;
    /** For each old paragraph the index of the new one, and back; -1 for none. */
    private final int[] now;

    private final int[] then;

    KeptParagraphs(ArticleText oldText, ArticleText newText) {
        this.before = oldText.paragraphs();
        this.after = newText.paragraphs();
        this.now = new int[before.size()];
        this.then = new int[after.size()];
        Arrays.fill(now, -1);
        Arrays.fill(then, -1);
        matchUnique();
        matchNeighbours();
    }

    private void matchUnique() {
        Map<String, @Nullable Integer> oldOnes = onlyOnes(before);
        Map<String, @Nullable Integer> newOnes = onlyOnes(after);
        oldOnes.forEach((text, at) -> {
            Integer place = newOnes.get(text);
            if (at != null && place != null) {
                match(at, place);
            }
        });
    }

    /** The index of each text; none for a text that stands more than once. */
    private static Map<String, @Nullable Integer> onlyOnes(List<ArticleText.Paragraph> paragraphs) {
        Map<String, @Nullable Integer> found = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            found.put(text, found.containsKey(text) ? null : i);
        }
        return found;
    }

    private void matchNeighbours() {
        int last = before.size();
        for (int i = 0; i < last; i++) {
            int place = i == 0 ? 0 : now[i - 1] + 1;
            if (i == 0 || place > 0) {
                matchIfEqual(i, place);
            }
        }
        for (int i = last - 1; i >= 0; i--) {
            int place = i == last - 1 ? after.size() - 1 : now[i + 1] - 1;
            if (i == last - 1 || now[i + 1] >= 0) {
                matchIfEqual(i, place);
            }
        }
    }

    private void matchIfEqual(int old, int place) {
        boolean free = place >= 0 && place < after.size() && now[old] < 0 && then[place] < 0;
        if (free && before.get(old).text().equals(after.get(place).text())) {
            match(old, place);
        }
    }

    private void match(int old, int place) {
        now[old] = place;
        then[place] = old;
    }

    /** How far the passage has gone, when all paragraphs it stands in are kept side by side. */
    Optional<Integer> shift(int start, int end) {
        int first = indexAt(before, start);
        int last = indexAt(before, end - 1);
        if (first < 0 || now[first] < 0) {
            return Optional.empty();
        }
        for (int i = first; i < last; i++) {
            if (now[i + 1] != now[i] + 1) {
                return Optional.empty();
            }
        }
        return Optional.of(after.get(now[first]).start() - before.get(first).start());
    }

    /** Whether the new passage lies in a kept paragraph, and so is not what another has become. */
    boolean isTaken(int start, int end) {
        int first = indexAt(after, start);
        int last = indexAt(after, end - 1);
        return first >= 0 && first == last && then[first] >= 0;
    }

    /** The last paragraph that begins at or before the position; -1 for none. */
    private static int indexAt(List<ArticleText.Paragraph> paragraphs, int position) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
