package org.lectern.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When an article appeared, as far as it is known.
 *
 * @param value {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 */
public record PublicationDate(String value) {

    /** What is said where the date is not known. */
    public static final String UNKNOWN = "date unknown";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** The article's date in words, or that it is unknown. */
    public static String inWordsOf(Article article) {
        return article.publishedOn()
                .map(PublicationDate::new)
                .map(PublicationDate::inWords)
                .orElse(UNKNOWN);
    }

    /** “9 March 2016”, “March 2016” or “2016”: no more than is known. */
    public String inWords() {
        return switch (value.length()) {
            case 4 -> value;
            case 7 -> YearMonth.parse(value).format(MONTH);
            default -> LocalDate.parse(value).format(DAY);
        };
    }

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
