package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PublicationDateTest {

    @Test
    void saysNoMoreThanIsKnown() {
        assertEquals("9 March 2016", new PublicationDate("2016-03-09").inWords());
        assertEquals("March 2016", new PublicationDate("2016-03").inWords());
        assertEquals("2016", new PublicationDate("2016").inWords());
    }
}
