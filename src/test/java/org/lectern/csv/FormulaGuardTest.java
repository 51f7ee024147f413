package org.lectern.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\n=1",
                "\r",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "-",
                "'=1",
                "''",
                "'-"
            })
    void aCellThatWouldBeComputedGetsAnApostrophe(String cell) {
        assertEquals("'" + cell, FormulaGuard.on(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "'quoted'", "'", " =1", "0012", "1E5", "2016-01-05", "a=b", "منع 📉"})
    void otherCellsStayAsTheyAre(String cell) {
        assertEquals(cell, FormulaGuard.on(cell));
    }

    @Test
    void takingOneApostropheAwayGivesEveryCellBack() {
        for (String cell : new String[] {"=1", "'=1", "''=1", "'", "''", "'''", "'a", "a", "", "-", "'-", "＝"}) {
            assertEquals(cell, FormulaGuard.off(FormulaGuard.on(cell)), cell);
        }
    }
}
