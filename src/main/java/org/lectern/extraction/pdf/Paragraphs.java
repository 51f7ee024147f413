package org.lectern.extraction.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.extraction.files.LineEnds;
import org.lectern.extraction.lines.Block;
import org.lectern.extraction.words.Sentences;
import org.lectern.extraction.words.Text;

/** Joins the lines of a PDF to paragraphs, across columns and pages where a sentence goes on. */
final class Paragraphs {

    private static final float LARGER = 1.12f;
    private static final float TITLE = 1.25f;
    private static final int LONGEST_HEADING = 150;
    private static final int LONGEST_TITLE = 300;

    private final LineEnds lineEnds;
    private final Measures measures;
    private final List<Block> blocks = new ArrayList<>();
    private final float largest;
    private @Nullable TextLine last;
    private @Nullable TextLine first;
    private String current = "";
    private boolean titled;
    private boolean inBody;

    private Paragraphs(List<TextLine> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line.text()).append('\n'));
        this.lineEnds = LineEnds.in(all.toString());
        this.measures = new Measures(lines);
        this.largest = lines.stream()
                .filter(line -> line.page() == lines.get(0).page())
                .map(TextLine::size)
                .max(Float::compare)
                .orElse(0f);
    }

    /** The paragraphs, each with the page on which it begins. */
    static List<Block> of(List<TextLine> lines) {
        Paragraphs paragraphs = new Paragraphs(lines);
        lines.forEach(paragraphs::add);
        paragraphs.flush();
        return paragraphs.blocks;
    }

    private void add(TextLine line) {
        String text = Text.plain(line.text());
        if (text.isEmpty()) {
            return;
        }
        String marked = line.text().endsWith("\u00AD") ? LineEnds.withSoftHyphens(text + "\u00AD") : text;
        if (last != null && goesOn(last, line, text)) {
            current = lineEnds.join(current, marked);
        } else {
            flush();
            current = marked;
            first = line;
        }
        last = line;
    }

    private boolean goesOn(TextLine before, TextLine line, String text) {
        boolean otherLook = line.size() > before.size() * LARGER
                || before.size() > line.size() * LARGER
                || line.bold() != before.bold() && (Sentences.ends(current) || before.bold());
        if (otherLook || text.matches("[•●▪◦‣–—]\\s.*")) {
            return false;
        }
        boolean open = !Sentences.ends(current) && !current.endsWith(":") || Sentences.endsWithAbbreviation(current);
        if (before.column() != line.column()) {
            return open ? isText(before) || Text.startsLower(text) : measures.indents() && goesOnClosed(before, line);
        }
        if (line.y() - before.y() > measures.leading(line.size()) * 1.4f) {
            return false;
        }
        boolean indented = line.indent() > 0.6f * line.size() && before.indent() < line.indent() - 0.4f * line.size();
        boolean endedOnPurpose = before.room() > line.firstWord() + 0.5f * line.size() + 0.03f * line.columnWidth();
        boolean brokenOff = open && Text.startsLower(text);
        return brokenOff || !indented && !endedOnPurpose;
    }

    /** A paragraph that fills its last line and a line that is not set in: nothing shows that another begins. */
    private static boolean goesOnClosed(TextLine before, TextLine line) {
        return before.room() < before.size() && line.indent() < 0.5f * line.size();
    }

    private boolean isText(TextLine line) {
        return !line.bold() && current.length() > 60
                || current.endsWith("-")
                || line.room() < line.size() && !line.bold();
    }

    private void flush() {
        if (!current.isEmpty() && first != null) {
            String text = LineEnds.withoutMark(current);
            blocks.add(new Block(text, true, hint(text, first), first.page()));
            inBody |= Sentences.isProse(text);
        }
        current = "";
    }

    private Block.Hint hint(String text, TextLine line) {
        float body = measures.bodySize();
        boolean onFirst = blocks.isEmpty() || blocks.get(0).page() == line.page();
        if (!titled && onFirst && line.size() == largest && largest >= body * TITLE && text.length() <= LONGEST_TITLE) {
            titled = true;
            return Block.Hint.TITLE;
        }
        boolean stands = inBody && text.length() <= LONGEST_HEADING && !text.matches(".*[.,;:]$");
        return stands && (line.size() >= body * LARGER || line.bold() && !measures.isBold())
                ? Block.Hint.HEADING
                : Block.Hint.NONE;
    }

    /** What is usual in the file. */
    private static final class Measures {

        private final Map<Integer, Integer> lettersBySize = new HashMap<>();
        private final Map<Integer, Map<Integer, Integer>> gapsBySize = new HashMap<>();
        private int indented;
        private int bold;
        private int all;

        Measures(List<TextLine> lines) {
            TextLine before = null;
            for (TextLine line : lines) {
                lettersBySize.merge(key(line.size()), line.text().length(), Integer::sum);
                all += line.text().length();
                bold += line.bold() ? line.text().length() : 0;
                if (before != null && before.column() == line.column() && line.y() > before.y()) {
                    gapsBySize
                            .computeIfAbsent(key(line.size()), size -> new HashMap<>())
                            .merge(Math.round((line.y() - before.y()) * 2), 1, Integer::sum);
                    boolean setIn = line.indent() > 0.6f * line.size() && line.indent() < 4 * line.size();
                    indented += setIn && before.indent() < 0.3f * line.size() ? 1 : 0;
                }
                before = line;
            }
        }

        private static int key(float size) {
            return Math.round(size * 2);
        }

        /** The size in which most of the file is set. */
        float bodySize() {
            return lettersBySize.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(2)
                    / 2f;
        }

        /** From line to line inside a paragraph: the most frequent distance. */
        float leading(float size) {
            return gapsBySize.getOrDefault(key(size), Map.of()).entrySet().stream()
                            .max(Map.Entry.<Integer, Integer>comparingByValue()
                                    .thenComparing(Map.Entry::getKey, (a, b) -> b - a))
                            .map(Map.Entry::getKey)
                            .orElse(Math.round(size * 2.6f))
                    / 2f;
        }

        /** Whether paragraphs begin with a line set in. */
        boolean indents() {
            return indented >= 3;
        }

        boolean isBold() {
            return bold * 2 > all;
        }
    }
}
