package org.lectern.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lectern.library.ArticleText;

/**
 * A text with marks drawn in it: each paragraph is cut wherever a mark begins or ends. Positions are code points.
 *
 * @param sigla one for each mark, in the order of the text
 */
record MarkedText(List<Paragraph> paragraphs, List<Siglum> sigla) {

    private static final Comparator<Mark> IN_PLACE =
            Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end).thenComparing(Mark::id);

    /** A paragraph, its number from 1, its page in the file or 0, and its place in the text, end exclusive. */
    record Paragraph(int number, boolean heading, int page, int start, int end, List<Segment> segments) {

        Paragraph onPage(int other) {
            return new Paragraph(number, heading, other, start, end, segments);
        }

        private boolean looksLike(Paragraph other) {
            return segments.size() == other.segments.size()
                    && IntStream.range(0, segments.size())
                            .allMatch(i -> segments.get(i).looksLike(other.segments.get(i)));
        }
    }

    /**
     * Words that the same marks cover.
     *
     * @param covering the sigla of these marks
     * @param lane0 the number of the topic whose line runs here, {@link Lanes#PLAIN}, or null for none
     * @param closing the sigla that stand after these words, where their marks end
     */
    record Segment(
            String text,
            List<Siglum> covering,
            @Nullable Integer lane0,
            @Nullable Integer lane1,
            List<Siglum> closing) {

        public boolean isMarked() {
            return !covering.isEmpty();
        }

        private boolean looksLike(Segment other) {
            return text.equals(other.text)
                    && marks(covering).equals(marks(other.covering))
                    && marks(closing).equals(marks(other.closing))
                    && Objects.equals(lane0, other.lane0)
                    && Objects.equals(lane1, other.lane1);
        }

        private static List<Mark> marks(List<Siglum> sigla) {
            return sigla.stream().map(Siglum::mark).toList();
        }

        /** The ids of the marks, separated by spaces. */
        public String ids() {
            return covering.stream().map(Siglum::id).collect(Collectors.joining(" "));
        }
    }

    /**
     * @param headings the numbers of the paragraphs that are headings
     * @param marks in any order; what lies outside the text is left out
     */
    static MarkedText of(ArticleText text, Set<Integer> headings, List<Mark> marks) {
        List<Mark> ordered = marks.stream().sorted(IN_PLACE).toList();
        List<Siglum> sigla = IntStream.range(0, ordered.size())
                .mapToObj(i -> new Siglum(i + 1, ordered.get(i)))
                .toList();
        return new Drawing(text, headings, sigla, new Lanes(ordered)).draw();
    }

    /** The paragraphs that do not look as they do in another drawing of the same text; numbers of sigla do not count. */
    List<Paragraph> differingFrom(MarkedText other) {
        return IntStream.range(0, paragraphs.size())
                .filter(i -> !paragraphs.get(i).looksLike(other.paragraphs.get(i)))
                .mapToObj(paragraphs::get)
                .toList();
    }

    /**
     * The same with the pages of the file.
     *
     * @param pages for each paragraph the page on which it begins, from 1; empty for a file without pages
     */
    MarkedText onPages(List<Integer> pages) {
        List<Paragraph> paged = paragraphs.stream()
                .map(each -> each.onPage(each.number() <= pages.size() ? pages.get(each.number() - 1) : 0))
                .toList();
        return new MarkedText(paged, sigla);
    }

    /** The numbers of the paragraphs in which a mark stands. */
    List<Integer> paragraphsOf(Mark mark) {
        return paragraphs.stream()
                .filter(each -> mark.overlaps(each.start(), each.end()))
                .map(Paragraph::number)
                .toList();
    }

    /** The work of cutting, once through the text. */
    private static final class Drawing {

        private final List<ArticleText.Paragraph> paragraphs;
        private final Set<Integer> headings;
        private final List<Siglum> sigla;
        private final Lanes lanes;
        private final List<List<Siglum>> byParagraph = new ArrayList<>();
        /** By index of the paragraph in which a mark ends. */
        private final List<Set<Siglum>> ending = new ArrayList<>();

        Drawing(ArticleText text, Set<Integer> headings, List<Siglum> sigla, Lanes lanes) {
            this.paragraphs = text.paragraphs();
            this.headings = headings;
            this.sigla = sigla;
            this.lanes = lanes;
        }

        MarkedText draw() {
            deal();
            List<Paragraph> drawn = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                ArticleText.Paragraph each = paragraphs.get(i);
                drawn.add(new Paragraph(
                        each.number(), headings.contains(each.number()), 0, each.start(), each.end(), cut(i, each)));
            }
            return new MarkedText(drawn, sigla);
        }

        /** Tells each paragraph its marks, in the order of the text. */
        private void deal() {
            TreeMap<Integer, Integer> indexByStart = new TreeMap<>();
            for (ArticleText.Paragraph each : paragraphs) {
                indexByStart.put(each.start(), byParagraph.size());
                byParagraph.add(new ArrayList<>());
                ending.add(new TreeSet<>(Comparator.comparingInt(Siglum::number)));
            }
            for (Siglum siglum : sigla) {
                Integer from = indexByStart.floorKey(siglum.mark().start());
                int last = -1;
                for (int i : indexByStart
                        .subMap(from == null ? 0 : from, siglum.mark().end())
                        .values()) {
                    if (siglum.mark()
                            .overlaps(
                                    paragraphs.get(i).start(), paragraphs.get(i).end())) {
                        byParagraph.get(i).add(siglum);
                        last = i;
                    }
                }
                if (last >= 0) {
                    ending.get(last).add(siglum);
                }
            }
        }

        private List<Segment> cut(int index, ArticleText.Paragraph paragraph) {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
            for (Siglum siglum : byParagraph.get(index)) {
                cuts.add(Math.max(paragraph.start(), siglum.mark().start()));
                cuts.add(Math.min(paragraph.end(), siglum.mark().end()));
            }
            List<Segment> segments = new ArrayList<>();
            List<Siglum> open = new ArrayList<>();
            List<Siglum> coming = byParagraph.get(index);
            int next = 0;
            int unit = 0;
            int from = cuts.pollFirst();
            for (int to : cuts) {
                int here = from;
                open.removeIf(each -> each.mark().end() <= here);
                while (next < coming.size() && coming.get(next).mark().start() <= from) {
                    open.add(coming.get(next++));
                }
                int unitAfter = paragraph.text().offsetByCodePoints(unit, to - from);
                segments.add(new Segment(
                        paragraph.text().substring(unit, unitAfter),
                        List.copyOf(open),
                        lanes.at(0, from),
                        lanes.at(1, from),
                        closing(index, open, to, paragraph.end())));
                unit = unitAfter;
                from = to;
            }
            return segments;
        }

        /** A mark whose last position is a gap after the paragraph closes with the paragraph. */
        private List<Siglum> closing(int index, List<Siglum> open, int at, int paragraphEnd) {
            return open.stream()
                    .filter(each -> ending.get(index).contains(each))
                    .filter(each -> Math.min(each.mark().end(), paragraphEnd) == at)
                    .toList();
        }
    }
}
