package org.lectern.extraction.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of one page with the places where they stand. */
final class PageWords extends PDFTextStripper {

    private static final int MOST_LETTERS = 200_000;
    private static final int MOST_FORMS = 500;
    private static final int DEEPEST_FORM = 12;

    private final List<Word> words = new ArrayList<>();
    private final List<String> turned = new ArrayList<>();
    private int letters;
    private int forms;
    private int depth;

    PageWords() {
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** More than any page holds: the file is not read further. */
    static final class Endless extends IOException {
        private static final long serialVersionUID = 1L;

        Endless() {
            super("a page without end");
        }
    }

    /** Upright words, in no order. */
    List<Word> words() {
        return words;
    }

    /** What is written upwards or downwards along the edge. */
    List<String> turned() {
        return turned;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (letters++ < MOST_LETTERS) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (letters >= MOST_LETTERS || Thread.currentThread().isInterrupted()) {
            throw new Endless();
        }
        boolean drawing = operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName;
        if (drawing && (++forms > MOST_FORMS || depth > DEEPEST_FORM)) {
            return;
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        depth++;
        super.showForm(form);
        depth--;
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        depth++;
        super.showTransparencyGroup(form);
        depth--;
    }

    @Override
    protected void writePage() {
        Map<Float, List<TextPosition>> byDirection = new HashMap<>();
        charactersByArticle.forEach(all -> all.forEach(each -> byDirection
                .computeIfAbsent(each.getDir(), dir -> new ArrayList<>())
                .add(each)));
        List<TextPosition> upright = byDirection.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        byDirection.values().forEach(all -> {
            List<Word> found = wordsOf(all);
            if (all == upright) {
                words.addAll(found);
            } else {
                turned.add(String.join(" ", found.stream().map(Word::text).toList()));
            }
        });
    }

    private static List<Word> wordsOf(List<TextPosition> letters) {
        List<TextPosition> rows = new ArrayList<>(letters);
        rows.sort(Comparator.comparing(TextPosition::getYDirAdj));
        List<Word> words = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = from + 1;
            float y = rows.get(from).getYDirAdj();
            float tolerance = 0.12f * sizeOf(rows.get(from));
            while (to < rows.size() && rows.get(to).getYDirAdj() - y <= tolerance) {
                to++;
            }
            List<TextPosition> row = new ArrayList<>(rows.subList(from, to));
            row.sort(Comparator.comparing(TextPosition::getXDirAdj));
            cut(row, words);
            from = to;
        }
        return words;
    }

    private static void cut(List<TextPosition> row, List<Word> words) {
        List<TextPosition> word = new ArrayList<>();
        float end = 0;
        for (TextPosition letter : row) {
            boolean space = letter.getUnicode() == null || letter.getUnicode().isBlank();
            if (!word.isEmpty() && (space || letter.getXDirAdj() - end > gap(letter))) {
                words.add(word(word));
                word.clear();
            }
            if (!space) {
                word.add(letter);
            }
            end = Math.max(end, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        if (!word.isEmpty()) {
            words.add(word(word));
        }
    }

    /** From which distance on two letters are of two words. */
    private static float gap(TextPosition letter) {
        float size = sizeOf(letter);
        float half = letter.getWidthOfSpace() / 2;
        return half > 0.1f * size && half < 0.3f * size ? half : 0.18f * size;
    }

    private static Word word(List<TextPosition> letters) {
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        return new Word(
                letters.stream().map(PageWords::signOf).toList(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                sizeOf(first),
                isBold(first));
    }

    /** The fonts every reader has show a typed apostrophe curved; what was typed is kept. */
    private static String signOf(TextPosition letter) {
        boolean typed = letter.getUnicode().equals("\u2019")
                && letter.getCharacterCodes()[0] == '\''
                && !letter.getFont().isEmbedded();
        return typed ? "'" : letter.getUnicode();
    }

    private static float sizeOf(TextPosition letter) {
        float size = letter.getFontSizeInPt();
        return size > 0.5f ? size : Math.max(1, letter.getHeightDir() * 1.4f);
    }

    private static boolean isBold(TextPosition letter) {
        String font = letter.getFont() == null ? null : letter.getFont().getName();
        return font != null && font.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|semibold|demi).*");
    }
}
