package org.lectern.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments in the long form, which no reader takes for another day. */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private DateWords() {}

    /** “9 March 2016”, “March 2016” or “2016”: no more than {@code YYYY[-MM[-DD]]} says. */
    public static String day(String iso, Locale language) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> YearMonth.parse(iso).format(MONTH.withLocale(language));
            default -> LocalDate.parse(iso).format(DAY.withLocale(language));
        };
    }

    /** “9 March 2016, 14:05 UTC”. */
    public static String moment(Instant at, Locale language) {
        return MOMENT.withLocale(language).format(at);
    }
}
