package org.lectern.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.library.PublicationDate;

class TimelineTest {

    private static Timeline.Mark mark(String date) {
        return new Timeline.Mark(new PublicationDate(date), date, date, "#" + date, true, 1);
    }

    @Test
    void runsFromTheFirstYearToTheLast() {
        Timeline timeline = Timeline.of(List.of(mark("2015-01-01"), mark("2016-12-31")));

        assertEquals(List.of(2015, 2016), timeline.years());
        assertEquals("20.0", timeline.dots().get(0).x());
        assertTrue(Double.parseDouble(timeline.dots().get(1).x()) > 1317);
        assertEquals(24, timeline.ticks().size());
    }

    @Test
    void putsADateThatIsAYearInItsMiddle() {
        assertEquals("664.7", Timeline.of(List.of(mark("2015"))).dots().get(0).x());
    }

    @Test
    void stacksWhatWouldCoverEachOther() {
        Timeline timeline = Timeline.of(List.of(mark("2015-03-09"), mark("2015-03-09"), mark("2015-09-09")));

        assertEquals(
                List.of(37, 22, 37),
                timeline.dots().stream().map(Timeline.Dot::y).toList());
    }
}
