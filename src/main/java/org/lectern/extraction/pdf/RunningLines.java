package org.lectern.extraction.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.extraction.words.Text;

/** Finds the lines that stand at the head or foot of page after page, and the page numbers. */
final class RunningLines {

    private static final int EDGE_ROWS = 2;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:page|pagina|página|seite|str|стр|صفحه|صفحة|ص|p|s) ?)?(?:#|[ivxl]{1,6})(?: (?:(?:of|von|de|di|sur|sobre|из|من|av|van) )?#)?");
    private static final float SAME_SIZE = 0.12f;

    private final Map<String, Set<Integer>> pagesByKey = new HashMap<>();
    private final Map<String, Float> smallest = new HashMap<>();
    private final int pages;
    private final Set<String> removed = new LinkedHashSet<>();

    /**
     * @param pages the lines of each page
     */
    RunningLines(List<List<TextLine>> pages) {
        this.pages = pages.size();
        for (List<TextLine> page : pages) {
            for (TextLine line : edge(page)) {
                String key = key(line);
                pagesByKey.computeIfAbsent(key, each -> new HashSet<>()).add(line.page());
                smallest.merge(key, line.size(), Math::min);
            }
        }
    }

    /** The lines of a page without those. */
    List<TextLine> without(List<TextLine> page) {
        Set<TextLine> edge = new HashSet<>(edge(page));
        List<TextLine> kept = new ArrayList<>();
        for (TextLine line : page) {
            if (edge.contains(line) && isRunning(line)) {
                removed.add(line.text());
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** What was taken out, each wording once. */
    List<String> removed() {
        return List.copyOf(removed);
    }

    /** A title that became the running head of the pages after it is larger than these, and stays. */
    private boolean isRunning(TextLine line) {
        String key = key(line);
        int times = pagesByKey.getOrDefault(key, Set.of()).size();
        boolean small = line.size() <= smallest.getOrDefault(key, line.size()) * (1 + SAME_SIZE);
        return NUMBER.matcher(key).matches() || times > 1 && times * 3 >= pages && small && !key.isEmpty();
    }

    private static List<TextLine> edge(List<TextLine> page) {
        List<Float> rows = page.stream().map(TextLine::y).distinct().sorted().toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        float head = rows.get(Math.min(EDGE_ROWS, rows.size()) - 1);
        float foot = rows.get(Math.max(0, rows.size() - EDGE_ROWS));
        return page.stream()
                .filter(line -> line.y() <= head || line.y() >= foot)
                .toList();
    }

    /** A line with its numbers made alike, so that page numbers do not tell running heads apart. */
    private static String key(TextLine line) {
        return Text.key(line.text()).replaceAll("\\d+", "#");
    }
}
