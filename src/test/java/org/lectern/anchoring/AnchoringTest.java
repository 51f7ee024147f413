package org.lectern.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.library.ArticleText;

class AnchoringTest {

    private static final String OLD = "Bakers in the old town open at four. The ovens are lit by hand each night.\n\n"
            + "Since spring the flour comes by barge. Two mills upstream have closed for good.\n\n"
            + "The mayor wants a museum in the larger of the mills.";

    private static ArticleText text(String value) {
        return new ArticleText(value);
    }

    private static TextAnchor mark(String text, String quote) {
        return mark(text, quote, 1);
    }

    private static TextAnchor mark(String text, String quote, int time) {
        int at = -1;
        for (int i = 0; i < time; i++) {
            at = text.indexOf(quote, at + 1);
        }
        int start = text.codePointCount(0, at);
        return TextAnchor.at(text(text), start, start + quote.codePointCount(0, quote.length()));
    }

    private static Found find(String quote, String newText) {
        return Anchoring.in(text(newText)).find(mark(OLD, quote));
    }

    private static String same(Found found) {
        return assertInstanceOf(Found.Same.class, found).anchor().quote();
    }

    private static String moved(Found found) {
        return assertInstanceOf(Found.Moved.class, found).anchor().quote();
    }

    @Test
    void wordsThatOnlyShiftedAreTheSame() {
        Found found = find("comes by barge", "Updated at noon.\n\n" + OLD);

        assertEquals("comes by barge", same(found));
        assertEquals(117, ((Found.Same) found).anchor().start());
    }

    @Test
    void otherQuotationMarksAndDashesAreToBeConfirmed() {
        String old = "He said \"we stay\" - and left the hall by the back door.";
        Found found = Anchoring.in(text("He said “we stay” – and left the hall by the back door."))
                .find(mark(old, "\"we stay\" - and left"));

        assertEquals("“we stay” – and left", moved(found));
    }

    @Test
    void aChangedWordIsToBeConfirmed() {
        Found found = find(
                "Two mills upstream have closed", OLD.replace("Two mills upstream", "Three mills further upstream"));

        assertEquals("Three mills further upstream have closed", moved(found));
        double certainty = ((Found.Moved) found).certainty();
        assertTrue(certainty > 0.5 && certainty < 1, () -> "certainty " + certainty);
    }

    @Test
    void aPassageThatIsGoneIsAnOrphanThoughItsNeighboursStand() {
        Found found = find(
                "Two mills upstream have closed for good.",
                OLD.replace("Two mills upstream have closed for good.", "Readers wrote to us about this."));

        assertInstanceOf(Found.Orphan.class, found);
    }

    @Test
    void oneOfSeveralLikeItIsToldByItsNeighbours() {
        String old = "North gate: no comment.\nSouth gate: no comment.\nEast gate: no comment.";
        String now = "West gate: no comment.\n" + old;

        Found found = Anchoring.in(text(now)).find(mark(old, "no comment", 2));

        assertEquals("no comment", same(found));
        assertEquals(
                now.indexOf("no comment", now.indexOf("South")),
                ((Found.Same) found).anchor().start());
    }

    @Test
    void oneOfSeveralLikeItThatIsGoneIsNotFoundElsewhere() {
        String old = "In the port officials declined to comment. Ships wait for days.\n\n"
                + "At the border officials declined to comment on Monday. Lorries queue.";
        String now = "In the port officials declined to comment. Ships wait for days.\n\nLorries queue.";

        assertInstanceOf(
                Found.Orphan.class, Anchoring.in(text(now)).find(mark(old, "officials declined to comment", 2)));
    }

    @Test
    void aSentenceThatDiffersInNameAndNumberIsAnotherSentence() {
        String old = "Rain fell all week. The camp at Arden holds 310 people today.\n\n"
                + "The camp at Brill holds 542 people today. More are coming.";
        String now = "Rain fell all week.\n\nThe camp at Brill holds 542 people today. More are coming.";

        assertInstanceOf(
                Found.Orphan.class,
                Anchoring.in(text(now)).find(mark(old, "The camp at Arden holds 310 people today.")));
    }

    @Test
    void theOldTextTellsApartWhatNeighboursCannot() {
        String line = "The committee met behind closed doors and gave no reasons for its decision.";
        String old = String.join("\n\n", "First day.", line, line, line, "Last day.");
        String now = String.join("\n\n", "A new opening.", "First day.", line, line, line, "Last day.");

        Found found = Anchoring.in(text(now), text(old)).find(mark(old, "closed doors", 2));

        assertEquals(
                now.indexOf("closed doors", now.indexOf("closed doors") + 1),
                ((Found.Same) found).anchor().start());
    }

    @Test
    void aPassageOfWhiteSpaceOrMarksIsAnOrphan() {
        assertInstanceOf(Found.Orphan.class, Anchoring.in(text(OLD)).find(new TextAnchor(" \u0301", "", "", 0, 2)));
    }

    @Test
    void aTextOfAMillionLettersIsSearchedInBoundedTime() {
        String words = IntStream.range(0, 40_000)
                .mapToObj(i -> "the same words over and over ")
                .collect(Collectors.joining());
        ArticleText huge = text(words.strip());
        char[] letters = new char[200_000];
        Arrays.fill(letters, 'a');
        Anchoring anchoring = Anchoring.in(huge);
        List<TextAnchor> hard = List.of(
                new TextAnchor("e", "th", " s", 2, 3),
                new TextAnchor("the same words", "over and over ", " over and over", 29, 43),
                new TextAnchor("the sane words upon other", "over and over ", " over and over", 29, 54),
                new TextAnchor(new String(letters), "", "", 0, letters.length),
                new TextAnchor(words.substring(0, 300_000).replace("over", "under"), "", "", 0, 300_000));
        long began = System.nanoTime();

        hard.forEach(anchoring::find);

        assertTrue(System.nanoTime() - began < 10_000_000_000L, "within ten seconds");
    }
}
