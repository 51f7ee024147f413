package org.lectern.extraction.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lectern.extraction.Limits;
import org.lectern.extraction.ReadingProgress;
import org.lectern.extraction.RemovedContent;
import org.lectern.extraction.UnreadableFile;
import org.lectern.extraction.files.DocumentProperties;
import org.lectern.extraction.lines.Block;

/**
 * A PDF as it is read.
 *
 * @param blocks in reading order, each with its page
 * @param runningLines the heads, feet and page numbers that were taken out, each wording once
 */
public record PdfFile(
        List<Block> blocks, List<String> runningLines, DocumentProperties properties, List<RemovedContent> removed) {

    private static final Pattern NOTE = Pattern.compile("(?:[\\d*†‡]|[⁰¹²³⁴⁵⁶⁷⁸⁹]|\\[\\d).*", Pattern.DOTALL);
    private static final float SMALL = 0.92f;

    /** Reads all pages; throws, with a reason for people, when the file is damaged, protected or far too large. */
    public static PdfFile read(byte[] bytes, String name, Limits limits, ReadingProgress.Listener progress)
            throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new UnreadableFile(
                        "%s has more than %d pages. Import the article alone.".formatted(name, limits.pages()));
            }
            return new Reading(document, name, limits, progress).read();
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(
                    name + " is protected by a password. Remove the protection and import it again.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile(
                    name + " is a damaged PDF. Open it in a PDF program, save it again and import that.", e);
        }
    }

    /** The work on one file. */
    private static final class Reading {

        private final PDDocument document;
        private final String name;
        private final ReadingProgress.Listener progress;
        private final StreamSizes sizes;
        private final ReadingOrder order = new ReadingOrder();
        private final List<List<TextLine>> pages = new ArrayList<>();
        private final List<String> turned = new ArrayList<>();
        private int columns;

        Reading(PDDocument document, String name, Limits limits, ReadingProgress.Listener progress) {
            this.document = document;
            this.name = name;
            this.progress = progress;
            this.sizes = new StreamSizes(Math.min(limits.unpackedBytes(), 48L << 20));
        }

        PdfFile read() throws IOException, UnreadableFile {
            int all = document.getNumberOfPages();
            for (int i = 0; i < all; i++) {
                progress.at(new ReadingProgress(ReadingProgress.Unit.PAGES, i, all));
                readPage(i);
            }
            RunningLines running = new RunningLines(pages);
            List<TextLine> text = new ArrayList<>();
            List<TextLine> notes = new ArrayList<>();
            float body = bodySize();
            pages.forEach(page -> deal(running.without(page), body, text, notes));
            List<Block> blocks = new ArrayList<>(text.isEmpty() ? List.of() : Paragraphs.of(text));
            if (!notes.isEmpty()) {
                blocks.addAll(Paragraphs.of(notes));
            }
            List<String> taken = new ArrayList<>(running.removed());
            taken.addAll(turned);
            return new PdfFile(blocks, taken, PdfProperties.of(document), ActivePdf.in(document));
        }

        private void readPage(int index) throws IOException, UnreadableFile {
            if (!sizes.allows(document.getPage(index))) {
                throw new UnreadableFile(name + " unpacks to far more than an article has. Import the article alone.");
            }
            PageWords words = new PageWords();
            words.setStartPage(index + 1);
            words.setEndPage(index + 1);
            words.getText(document);
            List<TextLine> lines = new ArrayList<>();
            for (List<Word> column : order.columns(words.words())) {
                lines.addAll(Lines.of(column, index + 1, ++columns));
            }
            pages.add(lines);
            turned.addAll(words.turned());
        }

        private float bodySize() {
            java.util.Map<Float, Integer> letters = new java.util.HashMap<>();
            pages.forEach(page ->
                    page.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum)));
            return letters.entrySet().stream()
                    .max(java.util.Map.Entry.comparingByValue())
                    .map(java.util.Map.Entry::getKey)
                    .orElse(0f);
        }

        /** Notes at the foot of a column go behind the text, so that a sentence runs on to the next page. */
        private static void deal(List<TextLine> page, float body, List<TextLine> text, List<TextLine> notes) {
            float lowest = page.stream().map(TextLine::y).max(Float::compare).orElse(0f);
            int inNotesOf = -1;
            for (TextLine line : page) {
                boolean small = line.size() < body * SMALL;
                boolean begins = small
                        && line.y() > lowest * 0.6f
                        && NOTE.matcher(line.text().strip()).matches();
                if (begins) {
                    inNotesOf = line.column();
                }
                (small && inNotesOf == line.column() ? notes : text).add(line);
            }
        }
    }
}
