package org.lectern.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.annotation.AnnotationState;
import org.lectern.library.ArticleText;
import org.lectern.taxonomy.Topic;

class MarkedTextTest {

    private static final Topic T = topic("territory", "Territory", "T", 1);
    private static final Topic A = topic("terrorism-abroad", "Terrorism abroad", "A", 2);
    private static final Topic R = topic("recruitment", "Recruitment", "R", 3);
    private static final Topic G = topic("sectarian-governance", "Sectarian governance", "G", 4);

    @Test
    void leavesATextWithoutMarksWhole() {
        MarkedText text = MarkedText.of(text("One.", "Two."), Set.of(2), List.of());

        assertEquals(List.of("One.", "Two."), drawn(text));
        assertEquals(
                List.of(false, true),
                text.paragraphs().stream().map(MarkedText.Paragraph::heading).toList());
        assertEquals(List.of(0, 6), starts(text));
    }

    @Test
    void hasNoParagraphsWhenItIsEmpty() {
        assertEquals(List.of(), drawn(MarkedText.of(new ArticleText(""), Set.of(), List.of())));
    }

    @Test
    void closesAMarkWithItsSiglum() {
        assertEquals(List.of("The [bridge|a|1 ]<T1> fell."), drawn(List.of("The bridge fell."), mark("a", 4, 10, T)));
    }

    @Test
    void numbersSiglaInTheOrderOfTheTextWhateverTheOrderOfTheMarks() {
        assertEquals(
                List.of("[One|b|3 ]<R1> two [three|a|1 ]<T2>"),
                drawn(List.of("One two three"), mark("a", 8, 13, T), mark("b", 0, 3, R)));
    }

    @Test
    void namesAllTopicsInTheSiglumAndDrawsALineForTwo() {
        assertEquals(
                List.of("[One|a|1 3]<TR1> [two|b|1 2]<TARG2>"),
                drawn(List.of("One two"), mark("a", 0, 3, T, R), mark("b", 4, 7, T, A, R, G)));
    }

    @Test
    void drawsAPlainLineForAMarkWithoutTopic() {
        assertEquals(List.of("[One|a|0 ]<–1> two"), drawn(List.of("One two"), mark("a", 0, 3)));
    }

    @Test
    void cutsOverlappingMarksWhereEachBeginsAndEnds() {
        assertEquals(
                List.of("ab[cd|a|3 ][ef|a b|3 4]<R1>[gh|b| 4]<G2>ij"),
                drawn(List.of("abcdefghij"), mark("a", 2, 6, R), mark("b", 4, 8, G)));
    }

    @Test
    void drawsNestedMarksInsideEachOther() {
        assertEquals(
                List.of("[ab|a|1 ][cd|a b|1 2]<A2>[ef|a|1 ]<T1>"),
                drawn(List.of("abcdef"), mark("a", 0, 6, T), mark("b", 2, 4, A)));
    }

    @Test
    void keepsMarksOfTheSamePassageApart() {
        assertEquals(
                List.of("[abc|a b c|1 2]<T1><A2><R3>d"),
                drawn(List.of("abcd"), mark("a", 0, 3, T), mark("b", 0, 3, A), mark("c", 0, 3, R)));
    }

    @Test
    void keepsAdjacentMarksInOneLane() {
        assertEquals(
                List.of("[ab|a|1 ]<T1>[cd|b|2 ]<A2>"), drawn(List.of("abcd"), mark("a", 0, 2, T), mark("b", 2, 4, A)));
    }

    @Test
    void givesAnOverlappingMarkItsLineBeforeASecondTopicGetsOne() {
        assertEquals(
                List.of("[ab|a|1 ][cd|a b|1 2]<TR1>[ef|b| 2]<A2>"),
                drawn(List.of("abcdef"), mark("a", 0, 4, T, R), mark("b", 2, 6, A)));
    }

    @Test
    void tellsTheThirdOverlapByItsSiglumOnly() {
        assertEquals(
                List.of("[ab|a b c|1 2]<T1>[cd|b c| 2]<A2>[ef|c| ]<R3>"),
                drawn(List.of("abcdef"), mark("a", 0, 2, T), mark("b", 0, 4, A), mark("c", 0, 6, R)));
    }

    @Test
    void marksACrossingPassageInEachParagraphAndClosesItOnce() {
        assertEquals(
                List.of("One [two|a|3 ]", "[Three|a|3 ]", "[Four|a|3 ]<R1> five"),
                drawn(List.of("One two", "Three", "Four five"), mark("a", 4, 20, R)));
    }

    @Test
    void closesAMarkThatEndsInAGapWithTheParagraphBeforeIt() {
        assertEquals(List.of("[One|a|1 ]<T1>", "Two"), drawn(List.of("One", "Two"), mark("a", 0, 5, T)));
        assertEquals(List.of("One", "[Two|a|1 ]<T1>"), drawn(List.of("One", "Two"), mark("a", 3, 8, T)));
    }

    @Test
    void countsAnEmojiBeforeThePassageAsOne() {
        assertEquals(
                List.of("😀 [one|a|1 ]<T1> 👩‍👧 two", "[🏴|b|2 ]<A2>x"),
                drawn(List.of("😀 one 👩‍👧 two", "🏴x"), mark("a", 2, 5, T), mark("b", 15, 16, A)));
    }

    @Test
    void findsThePassageAfterArabicText() {
        assertEquals(
                List.of("قال إن المدينة سقطت [fell|a|1 ]<T1>."),
                drawn(List.of("قال إن المدينة سقطت fell."), mark("a", 20, 24, T)));
    }

    @Test
    void leavesOutWhatLiesOutsideTheText() {
        assertEquals(List.of("One"), drawn(List.of("One"), mark("a", 40, 50, T)));
        assertEquals(List.of("O[ne|a|1 ]<T1>"), drawn(List.of("One"), mark("a", 1, 50, T)));
    }

    @Test
    void writesTheSiglumFromTheTopicsAndTheOrder() {
        MarkedText text = MarkedText.of(text("One two"), Set.of(), List.of(mark("a", 0, 3, T, R), mark("b", 4, 7)));

        assertEquals(
                List.of("TR1", "–2"), text.sigla().stream().map(Siglum::text).toList());
        assertEquals(List.of(1, 0), text.sigla().stream().map(Siglum::colour).toList());
    }

    @Test
    void differsWhereAMarkCameAndWhereItsNeighboursTookAnotherLane() {
        ArticleText text = text("aaaa", "bbbb", "cccc", "dddd");
        Mark first = mark("a", 2, 8, T);
        Mark last = mark("c", 19, 21, A);
        MarkedText before = MarkedText.of(text, Set.of(), List.of(first, last));

        MarkedText alone = MarkedText.of(text, Set.of(), List.of(first, last, mark("b", 12, 14, R)));
        MarkedText overlapping = MarkedText.of(text, Set.of(), List.of(mark("b", 0, 3, R), first, last));
        MarkedText retagged = MarkedText.of(text, Set.of(), List.of(first, mark("c", 19, 21, G)));

        assertEquals(List.of(3), numbers(alone.differingFrom(before)));
        assertEquals(List.of(1, 2), numbers(overlapping.differingFrom(before)));
        assertEquals(List.of(4), numbers(retagged.differingFrom(before)));
        assertEquals(List.of(), numbers(before.differingFrom(before)));
        assertEquals(List.of(1, 2), before.paragraphsOf(before.sigla().get(0).mark()));
    }

    @Test
    void drawsAThousandMarksQuicklyAndEveryPositionRightly() {
        List<String> paragraphs = Collections.nCopies(
                52, "Words of a sentence, 🙂 again and again. ".repeat(17).strip());
        ArticleText article = ArticleText.of(paragraphs);
        Random random = new Random(7);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int start = random.nextInt(article.length() - 430);
            marks.add(mark(
                    "m" + i,
                    start,
                    start + 30 + random.nextInt(400),
                    List.of(T, A, R, G).get(i % 4)));
        }

        MarkedText text =
                assertTimeoutPreemptively(Duration.ofSeconds(2), () -> MarkedText.of(article, Set.of(), marks));

        assertEquals(
                paragraphs,
                text.paragraphs().stream()
                        .map(each -> each.segments().stream()
                                .map(MarkedText.Segment::text)
                                .collect(Collectors.joining()))
                        .toList());
        for (MarkedText.Paragraph paragraph : text.paragraphs()) {
            int position = paragraph.start();
            for (MarkedText.Segment segment : paragraph.segments()) {
                int end = position
                        + segment.text().codePointCount(0, segment.text().length());
                assertEquals(covering(marks, position, end), ids(segment));
                position = end;
            }
        }
        assertEquals(1000, closings(text).count());
        assertEquals(1000, closings(text).distinct().count());
    }

    @Test
    void letsNoTwoMarksShareALane() {
        Random random = new Random(3);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int start = random.nextInt(80);
            marks.add(mark("m" + i, start, start + 1 + random.nextInt(15), T));
        }
        MarkedText text = MarkedText.of(text("x".repeat(100)), Set.of(), marks);

        for (MarkedText.Segment segment : text.paragraphs().get(0).segments()) {
            long lines = Stream.of(segment.lane0(), segment.lane1())
                    .filter(lane -> lane != null)
                    .count();
            assertTrue(lines <= segment.covering().size(), segment.toString());
            assertTrue(segment.covering().size() != 1 || lines <= 1, segment.toString());
        }
    }

    private static Stream<String> closings(MarkedText text) {
        return text.paragraphs().stream()
                .flatMap(each -> each.segments().stream())
                .flatMap(each -> each.closing().stream())
                .map(Siglum::id);
    }

    private static Set<String> covering(List<Mark> marks, int start, int end) {
        return marks.stream()
                .filter(each -> each.start() <= start && each.end() >= end)
                .map(Mark::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(MarkedText.Segment segment) {
        return segment.isMarked() ? new TreeSet<>(Arrays.asList(segment.ids().split(" "))) : new TreeSet<>();
    }

    private static Topic topic(String id, String label, String letter, int number) {
        return new Topic(id, label, letter, number, "definition", "included", "excluded");
    }

    private static Mark mark(String id, int start, int end, Topic... topics) {
        return new Mark(id, start, end, List.of(topics), "Ada", AnnotationState.SUBMITTED);
    }

    private static ArticleText text(String... paragraphs) {
        return ArticleText.of(List.of(paragraphs));
    }

    private static List<Integer> starts(MarkedText text) {
        return text.paragraphs().stream().map(MarkedText.Paragraph::start).toList();
    }

    private static List<Integer> numbers(List<MarkedText.Paragraph> paragraphs) {
        return paragraphs.stream().map(MarkedText.Paragraph::number).toList();
    }

    private static List<String> drawn(List<String> paragraphs, Mark... marks) {
        return drawn(MarkedText.of(ArticleText.of(paragraphs), Set.of(), List.of(marks)));
    }

    /** Each paragraph as {@code plain [words|ids|lane0 lane1]<closing sigla>}. */
    private static List<String> drawn(MarkedText text) {
        return text.paragraphs().stream()
                .map(each -> each.segments().stream().map(MarkedTextTest::drawn).collect(Collectors.joining()))
                .toList();
    }

    private static String drawn(MarkedText.Segment segment) {
        String closing =
                segment.closing().stream().map(each -> "<" + each.text() + ">").collect(Collectors.joining());
        return segment.isMarked()
                ? "[" + segment.text() + "|" + segment.ids() + "|" + lane(segment.lane0()) + " " + lane(segment.lane1())
                        + "]" + closing
                : segment.text();
    }

    private static String lane(Integer topic) {
        return topic == null ? "" : topic.toString();
    }
}
