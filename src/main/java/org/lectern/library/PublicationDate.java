package org.lectern.library;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When an article appeared, as far as it is known.
 *
 * @param value {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 */
public record PublicationDate(String value) {

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    /** The day in the middle of what is known, for a place on a line. */
    public LocalDate middle() {
        return switch (value.length()) {
            case 4 -> LocalDate.of(year(), 7, 1);
            case 7 -> YearMonth.parse(value).atDay(15);
            default -> LocalDate.parse(value);
        };
    }
}
