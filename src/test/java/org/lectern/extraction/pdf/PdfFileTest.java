package org.lectern.extraction.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.extraction.Limits;
import org.lectern.extraction.ReadingProgress;
import org.lectern.extraction.lines.Block;

/** A PDF is read as a person reads it. */
class PdfFileTest {

    private static final String[] LEFT = {
        "The dam above the valley was finished in the",
        "spring, and by the autumn the fields below it",
        "had turned to dust. Nobody in the village had",
        "been asked, and nobody there has forgotten it."
    };
    private static final String[] RIGHT = {
        "The ministry speaks of progress and shows the",
        "visitor a hall of turbines. What it does not",
        "show is the list of wells that have fallen dry",
        "since the gates were closed for the first time."
    };

    @Test
    void twoColumnsBelowAHeadlineAreReadOneAfterTheOther() throws Exception {
        PaperPage page = new PaperPage()
                .line(50, 80, 20, "A valley that waits in vain for its old water")
                .column(50, 120, LEFT)
                .column(310, 120, RIGHT);
        assertEquals(
                List.of(
                        "A valley that waits in vain for its old water",
                        String.join(" ", LEFT),
                        String.join(" ", RIGHT)),
                texts(page));
    }

    @Test
    void columnsWhoseLinesStandAtOtherHeightsAreColumnsToo() throws Exception {
        PaperPage page = new PaperPage().column(50, 120, LEFT).column(310, 125, RIGHT);
        assertEquals(List.of(String.join(" ", LEFT), String.join(" ", RIGHT)), texts(page));
    }

    @Test
    void threeColumnsAreReadInTheirOrder() throws Exception {
        PaperPage page = new PaperPage()
                .column(
                        40,
                        120,
                        "First words that fill a narrow",
                        "column from its beginning to",
                        "the very end of its measure.")
                .column(
                        215,
                        120,
                        "Second words that fill another",
                        "column from the beginning on",
                        "to the very end of measure.")
                .column(
                        390,
                        120,
                        "Third words that fill the last",
                        "column from its beginning to",
                        "the very end of its measure.");
        assertEquals(
                List.of(
                        "First words that fill a narrow column from its beginning to the very end of its measure.",
                        "Second words that fill another column from the beginning on to the very end of measure.",
                        "Third words that fill the last column from its beginning to the very end of its measure."),
                texts(page));
    }

    @Test
    void aTableIsReadByRows() throws Exception {
        PaperPage page = new PaperPage()
                .column(50, 100, "Year", "2014", "2015", "2016")
                .column(200, 100, "Wells", "41", "37", "12")
                .column(350, 100, "Rain", "310", "280", "190");
        assertTrue(texts(page).toString().contains("2014 41 310"), texts(page).toString());
    }

    @Test
    void aWordHyphenatedAtALinesEndIsOneWordAndARealHyphenStays() throws Exception {
        PaperPage page = new PaperPage()
                .column(
                        50,
                        100,
                        "Nobody had foreseen how much the recon-",
                        "struction would cost, nor that a well-",
                        "known engineer would be blamed for the",
                        "failure of a plan made by US-",
                        "led planners.");
        assertEquals(
                List.of(
                        "Nobody had foreseen how much the reconstruction would cost, nor that a well-known engineer would be"
                                + " blamed for the failure of a plan made by US-led planners."),
                texts(page));
    }

    @Test
    void headsFeetAndPageNumbersGoAndASentenceRunsOnAcrossPages() throws Exception {
        PdfFile file = read(
                sheet("1", "It began in the spring with a letter that no one", "answered, and it went on until the"),
                sheet(
                        "2",
                        "autumn, when a second letter came and with it the",
                        "people who had written the first one."),
                sheet(
                        "3",
                        "What they wanted was simple to say. It was hard",
                        "to grant, and so nobody ever granted it."));
        assertEquals(List.of("The Valley Review", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3"), file.runningLines());
        assertEquals(
                List.of(
                        "It began in the spring with a letter that no one answered, and it went on until the autumn, when a"
                                + " second letter came and with it the people who had written the first one.",
                        "What they wanted was simple to say. It was hard to grant, and so nobody ever granted it."),
                file.blocks().stream().map(Block::text).toList());
        assertEquals(List.of(1, 3), file.blocks().stream().map(Block::page).toList());
    }

    private static PaperPage sheet(String number, String... lines) {
        return new PaperPage()
                .line(50, 40, 8, "The Valley Review")
                .column(50, 90, lines)
                .line(280, 800, 8, "Page " + number + " of 3");
    }

    @Test
    void aNoteAtTheFootStandsBehindTheTextAndItsNumberIsRaised() throws Exception {
        PaperPage page = new PaperPage()
                .column(50, 90, "The figures were never published,", "though three offices had them.")
                .line(189, 98, 6, "1")
                .line(50, 700, 7, "1 Letter of the water office, kept in the town hall.")
                .line(50, 760, 8, "4");
        assertEquals(
                List.of(
                        "The figures were never published, though three offices had them.¹",
                        "1 Letter of the water office, kept in the town hall."),
                texts(page));
    }

    @Test
    void aParagraphBeginsWithALineSetInOrAfterASpace() throws Exception {
        PaperPage page = new PaperPage()
                .column(
                        50,
                        90,
                        "The first paragraph fills two whole lines of the",
                        "page and then it comes to its proper end here.")
                .line(62, 114, 10, "The second is set in and begins on a line that")
                .line(50, 126, 10, "is followed by another that fills the measure.")
                .line(50, 160, 10, "The third stands apart from what is above it.");
        assertEquals(3, texts(page).size(), texts(page).toString());
    }

    private static List<String> texts(PaperPage... pages) throws Exception {
        return read(pages).blocks().stream().map(Block::text).toList();
    }

    private static PdfFile read(PaperPage... pages) throws Exception {
        return PdfFile.read(PaperPage.pdf(pages), "a.pdf", Limits.USUAL, ReadingProgress.Listener.none());
    }
}
