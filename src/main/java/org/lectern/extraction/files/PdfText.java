package org.lectern.extraction.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Text;

/** The lines of a PDF's pages as one text, without the lines that stand at the head or foot of every page. */
final class PdfText {

    private static final int EDGE_LINES = 2;

    private PdfText() {}

    static List<Block> blocks(Document xhtml) {
        List<List<String>> pages = new ArrayList<>();
        for (Element page : xhtml.select("div.page")) {
            pages.add(lines(page));
        }
        Map<String, Integer> edges = new HashMap<>();
        pages.forEach(page -> edgeKeys(page).forEach(key -> edges.merge(key, 1, Integer::sum)));
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                boolean edge = isEdge(page, i);
                int times = edge ? edges.getOrDefault(key(page.get(i)), 0) : 0;
                boolean running = times > 1 && times * 2 > pages.size()
                        || edge && key(page.get(i)).matches("[# ]*");
                text.append(running && !page.get(i).isBlank() ? "" : page.get(i) + "\n");
            }
        }
        return LineJoiner.blocks(text.toString());
    }

    private static List<String> lines(Element page) {
        List<String> lines = new ArrayList<>();
        for (Element paragraph : page.select("p")) {
            paragraph.wholeText().strip().lines().forEach(lines::add);
            lines.add("");
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        lines.add("");
        return lines;
    }

    private static List<String> edgeKeys(List<String> page) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (isEdge(page, i) && !page.get(i).isBlank()) {
                keys.add(key(page.get(i)));
            }
        }
        return keys.stream().distinct().toList();
    }

    private static boolean isEdge(List<String> page, int i) {
        return page.subList(0, i).stream().filter(l -> !l.isBlank()).count() < EDGE_LINES
                || page.subList(i + 1, page.size()).stream()
                                .filter(l -> !l.isBlank())
                                .count()
                        < EDGE_LINES;
    }

    /** A line with its numbers made alike, so that page numbers do not tell running heads apart. */
    private static String key(String line) {
        return Text.key(line).replaceAll("\\d+", "#");
    }
}
