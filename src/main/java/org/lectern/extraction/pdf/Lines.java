package org.lectern.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a column of words. */
final class Lines {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final float SMALLER = 0.82f;

    private Lines() {}

    /** Words by the line they stand on, each line from left to right; raised words go with the line they stand above. */
    static List<List<Word>> group(List<Word> column) {
        List<Word> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparing(Word::size).reversed().thenComparing(Word::y));
        List<List<Word>> lines = new ArrayList<>();
        for (Word word : sorted) {
            lineOf(word, lines).add(word);
        }
        lines.forEach(line -> line.sort(Comparator.comparing(Word::left)));
        lines.sort(Comparator.comparing(line ->
                line.stream().max(Comparator.comparing(Word::size)).map(Word::y).orElse(0f)));
        return lines;
    }

    private static List<Word> lineOf(Word word, List<List<Word>> lines) {
        for (List<Word> line : lines) {
            Word first = line.get(0);
            float off = word.y() - first.y();
            boolean same = Math.abs(off) <= 0.2f * first.size();
            boolean raised = word.size() < first.size() * SMALLER && off < 0 && -off <= 0.6f * first.size();
            if (same || raised) {
                return line;
            }
        }
        List<Word> line = new ArrayList<>();
        lines.add(line);
        return line;
    }

    /**
     * The lines of a column as text.
     *
     * @param page from 1
     * @param number tells the column from the others of the file
     */
    static List<TextLine> of(List<Word> column, int page, int number) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Word word : column) {
            left = Math.min(left, word.left());
            right = Math.max(right, word.right());
        }
        List<TextLine> lines = new ArrayList<>();
        for (List<Word> words : group(column)) {
            lines.add(line(words, page, number, left, right));
        }
        return lines;
    }

    private static TextLine line(List<Word> words, int page, int column, float left, float right) {
        float size = usualSize(words);
        List<String> units = units(words, size);
        boolean fromRight = VisualOrder.isFromRight(units);
        Word first = words.get(fromRight ? words.size() - 1 : 0);
        int bold = words.stream().filter(Word::bold).mapToInt(Word::length).sum();
        int all = words.stream().mapToInt(Word::length).sum();
        float y = words.stream()
                .filter(word -> word.size() == size)
                .map(Word::y)
                .findFirst()
                .orElse(first.y());
        return new TextLine(
                VisualOrder.text(units),
                page,
                column,
                left,
                right,
                words.get(0).left(),
                words.get(words.size() - 1).right(),
                y,
                size,
                bold * 10 > all * 9,
                first.width(),
                fromRight);
    }

    /** The size in which most letters of the line are set. */
    private static float usualSize(List<Word> words) {
        Map<Float, Integer> letters = new HashMap<>();
        words.forEach(word -> letters.merge(word.size(), word.length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    /** The letters with spaces between the words; the number of a note keeps its raised look, and its distance. */
    private static List<String> units(List<Word> words, float size) {
        List<String> units = new ArrayList<>();
        float end = Float.NaN;
        for (Word word : words) {
            boolean note = word.size() < size * SMALLER && word.text().matches("[\\d*†‡,]{1,5}");
            boolean apart = !Float.isNaN(end) && word.left() - end > (note ? 0.4f : 0.12f) * size;
            if (apart || !Float.isNaN(end) && !note && !isNote(units)) {
                units.add(" ");
            }
            word.units().forEach(unit -> units.add(note ? raised(unit) : unit));
            end = word.right();
        }
        return units;
    }

    private static boolean isNote(List<String> units) {
        return !units.isEmpty() && SUPERSCRIPTS.contains(units.get(units.size() - 1));
    }

    private static String raised(String digit) {
        return digit.matches("\\d") ? String.valueOf(SUPERSCRIPTS.charAt(Integer.parseInt(digit))) : digit;
    }
}
