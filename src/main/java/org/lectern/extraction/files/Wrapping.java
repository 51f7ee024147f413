package org.lectern.extraction.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** How the lines of a text are broken: at a width, or only where a paragraph ends. */
record Wrapping(boolean isWrapped, int width, int indent) {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    static Wrapping of(List<String> lines) {
        List<Integer> lengths = lines.stream()
                .map(l -> Text.plain(l).length())
                .filter(l -> l > 0)
                .sorted()
                .toList();
        if (lengths.size() < 6) {
            return new Wrapping(false, 0, 0);
        }
        int width = lengths.get((int) (lengths.size() * 0.96));
        boolean narrow = width <= WIDEST && width >= NARROWEST;
        return new Wrapping(narrow && fillsLines(lines, width), width, usualIndent(lines));
    }

    /** Most lines with another right below are nearly full, and few of them end a sentence. */
    private static boolean fillsLines(List<String> lines, int width) {
        int followed = 0;
        int full = 0;
        int ending = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = Text.plain(lines.get(i));
            if (!line.isEmpty() && !lines.get(i + 1).isBlank()) {
                followed++;
                full += line.length() >= width * 0.7 ? 1 : 0;
                ending += Sentences.ends(line) ? 1 : 0;
            }
        }
        return followed >= 4 && full >= followed * 0.6 && ending <= followed * 0.5;
    }

    private static int usualIndent(List<String> lines) {
        return lines.stream()
                .filter(l -> !l.isBlank())
                .collect(Collectors.groupingBy(Wrapping::indentOf, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    boolean isIndented(String raw) {
        return indentOf(raw) >= indent + 2;
    }

    /** Whether the next line's first word would have fitted: then somebody ended the line on purpose. */
    boolean hasRoomAfter(String line, String next) {
        return line.length() + 1 + next.split(" ", 2)[0].length() <= width * 0.93;
    }
}
