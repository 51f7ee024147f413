package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.problem.Invalid;

class SearchTermsTest {

    @Test
    void areWordsAndQuotedPhrases() {
        assertEquals(
                List.of("mosul", "the old  city".replace("  ", " "), "fell"),
                SearchTerms.of(" mosul \"the old  city\"\tfell ").terms());
        assertEquals(List.of("half open"), SearchTerms.of("“half open").terms());
    }

    @Test
    void areNoneWhenNothingIsTyped() {
        assertTrue(SearchTerms.of(null).isEmpty());
        assertTrue(SearchTerms.of("  \" \" ").isEmpty());
    }

    @Test
    void takeTheSignsOfAPatternLiterally() {
        assertEquals(List.of("%100!%%", "%a!_b!!%"), SearchTerms.of("100% a_b!").patterns());
        assertEquals(
                List.of(new SearchTerms.Piece("(a+)", true), new SearchTerms.Piece("b", false)),
                SearchTerms.of("(a+)").in("(a+)b"));
    }

    @Test
    void findACurlyApostropheByAStraightOne() {
        assertEquals(3, SearchTerms.of("assad's").firstIn("In Assad’s city"));
        assertEquals(List.of("%assad_s%"), SearchTerms.of("Assad’s").patterns());
    }

    @Test
    void tellEveryHitApartInAnyCase() {
        assertEquals(
                List.of(
                        new SearchTerms.Piece("Raqqa", true),
                        new SearchTerms.Piece(" and ", false),
                        new SearchTerms.Piece("MOSUL", true),
                        new SearchTerms.Piece(" fell", false)),
                SearchTerms.of("mosul raqqa").in("Raqqa and MOSUL fell"));
    }

    @Test
    void haveALimit() {
        assertThrows(Invalid.class, () -> SearchTerms.of("x".repeat(301)));
    }
}
