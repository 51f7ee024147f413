package org.lectern.extraction.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.extraction.Found;
import org.lectern.extraction.claims.Claim.Witness;

class WeighingTest {

    private static Claim claim(String value, Witness witness) {
        return new Claim(value, witness, witness + ": " + value);
    }

    private static Found weighed(Subject subject, Claim... claims) {
        return Weighing.of(subject, List.of(claims)).orElseThrow();
    }

    @Test
    void countsASourceOnceHoweverOftenItSpeaks() {
        Found title = weighed(
                Subject.TITLE,
                claim("A Ferry", Witness.HEADING),
                claim("a ferry!", Witness.OPEN_GRAPH),
                claim("A ferry", Witness.OPEN_GRAPH));
        assertEquals(2, title.agreeing());
    }

    @Test
    void takesALongerFormOfATitleForNoContradiction() {
        Found title = weighed(
                Subject.TITLE,
                claim("The late ferry", Witness.HEADING),
                claim("The late ferry: what the islanders wrote", Witness.OPEN_GRAPH));
        assertEquals(List.of(), title.others());
    }

    @Test
    void keepsEachContradictionOnce() {
        Found outlet = weighed(
                Subject.OUTLET,
                claim("The Quay", Witness.OPEN_GRAPH),
                claim("Harbour Press", Witness.META),
                claim("Harbour Press", Witness.JSON_LD));
        assertEquals(
                List.of("Harbour Press"),
                outlet.others().stream().map(Found::value).toList());
    }

    @Test
    void letsAFaintSourceContradictNobody() {
        Found day = weighed(Subject.DATE, claim("2019-03-04", Witness.JSON_LD), claim("2011-01-01", Witness.FAINT));
        assertEquals(List.of(), day.others());
    }

    @Test
    void trustsAContestedValueLessThanAnyOther() {
        Found alone = weighed(Subject.DATE, claim("2019-03-04", Witness.JSON_LD));
        Found contested =
                weighed(Subject.DATE, claim("2019-03-04", Witness.JSON_LD), claim("2018-01-01", Witness.META));
        assertTrue(contested.confidence() < alone.confidence());
    }

    @Test
    void neverCallsAFieldHighThatWasNotMeasured() {
        Found outlet = weighed(
                Subject.OUTLET,
                claim("The Quay", Witness.OPEN_GRAPH),
                claim("The Quay", Witness.META),
                claim("The Quay", Witness.JSON_LD));
        assertEquals(0.7, outlet.confidence());
    }
}
