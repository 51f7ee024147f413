package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

    @Test
    void standsInTheMiddleOfWhatIsKnown() {
        assertEquals(LocalDate.of(2016, 3, 9), new PublicationDate("2016-03-09").middle());
        assertEquals(LocalDate.of(2016, 3, 15), new PublicationDate("2016-03").middle());
        assertEquals(LocalDate.of(2016, 7, 1), new PublicationDate("2016").middle());
    }
}
