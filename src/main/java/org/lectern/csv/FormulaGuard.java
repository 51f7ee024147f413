package org.lectern.csv;

/**
 * Keeps a spreadsheet from computing a cell: an apostrophe goes before a cell that would be taken for a formula, and
 * before one that begins with an apostrophe and would otherwise be mistaken for a guarded one. It can be undone: take
 * one apostrophe away where the rest would get one.
 */
public final class FormulaGuard {

    /** What a cell begins with that a spreadsheet computes: signs, their full-width forms, and white space it skips. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    public static String on(String cell) {
        return needsGuard(cell) ? "'" + cell : cell;
    }

    /** Takes the guard away again where there is one. */
    public static String off(String cell) {
        return cell.startsWith("'") && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        char first = cell.charAt(0);
        boolean secondTells = cell.length() > 1 && (DANGEROUS.indexOf(cell.charAt(1)) >= 0 || cell.charAt(1) == '\'');
        return DANGEROUS.indexOf(first) >= 0 || (first == '\'' && secondTells);
    }
}
