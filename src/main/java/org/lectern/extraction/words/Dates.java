package org.lectern.extraction.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads dates in many languages. Where day and month could be either, only the year is sure. */
public final class Dates {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(?<month>" + alternatives(MONTHS.keySet()) + ")";
    private static final String SECOND_NAME = "(?: ?/ ?(?:" + alternatives(MONTHS.keySet()) + "))?";
    private static final String DAY = "(?<day>\\d{1,2})(?:\\.|er|st|nd|rd|th|º|o|ª)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String OF = "(?:[ ,]+|-|/|\\.| ?, | de | del | of | من )";
    private static final List<Pattern> WORDED = patterns(
            DAY + OF + "(?:شهر )?" + MONTH + SECOND_NAME + "\\.?" + OF + "(?:عام |سنه )?" + YEAR,
            MONTH + "\\.? " + DAY + ",? " + YEAR,
            YEAR + "[ ,]+" + MONTH + "\\.? " + DAY,
            "(?<year>\\d{4})年(?<month2>\\d{1,2})月(?<day>\\d{1,2})日");
    private static final Pattern ISO =
            Pattern.compile(YEAR + "[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[t ]\\d{2}:\\d{2}.*)?");
    private static final Pattern COMPACT = Pattern.compile(YEAR + "(?<month>[01]\\d)(?<day>[0-3]\\d)");
    private static final Pattern DOTTED = Pattern.compile("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?" + YEAR);
    private static final Pattern DOTTED_SHORT =
            Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{2})");
    private static final Pattern SLASHED = Pattern.compile("(?<a>\\d{1,2})[/-](?<b>\\d{1,2})[/-]" + YEAR);
    private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + SECOND_NAME + "\\.?(?:[ ,]+| de | del )" + YEAR);
    private static final String NAMED_DAY = "(?:" + DAY + "(?: de | of | )" + MONTH + SECOND_NAME + "\\.?|"
            + MONTH.replace("<month>", "<month3>") + "\\.? \\d{1,2}(?:st|nd|rd|th)?)";
    private static final Pattern DAY_NAMED = Pattern.compile("(?<![\\p{L}\\p{N}])" + NAMED_DAY + "(?![\\p{L}\\p{N}])");
    private static final Pattern DAY_AT_END =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + NAMED_DAY + "(?:,? ?(?:de |del )?(?:19|20)\\d{2})?[\\p{P}\\s]*$");
    private static final Pattern WEEKDAY = Pattern.compile("(?<![\\p{L}])(?:"
            + String.join("|", Lexicon.words("weekdays")) + ")(?![\\p{L}])\\.?(?: ?,| den| le)? *(?=\\S)");
    private static final Pattern AROUND_DAY = Pattern.compile(
            "^(?:on|the|am|vom|den|dem|le|du|el|il|em|op|di|в|от|في|يوم) (?=\\d)|(?<=\\d{4}) ?(?:г|г\\.|года|yili|r\\.|م|م\\.)$");
    private static final Pattern TIME = Pattern.compile(
            "[ ,|–-]*(?:\\b(?:um|at|a|a las|om|alle|الساعه|gegen)\\s+)?\\b\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2})?| ?h| ?uhr| (?=[ap]\\.?m))"
                    + " ?(?:[ap]\\.? ?m\\b\\.?|uhr|h|hrs|[صم]\\b)?,?(?: \\(?(?:utc|gmt|[ecmp][ds]?t|cest?|mesz?|[ap]m)\\)?)?(?:[+-]\\d{2}:?\\d{2})? *$");

    private static final Pattern HOUR = Pattern.compile(
            "(?i)\\b\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\b\\.?| ?uhr| ?h\\b)?(?: ?[+-]\\d{2}:?\\d{2})?|\\b\\d{1,2} ?(?:[ap]\\.?m\\b\\.?|uhr)");
    private static final Pattern WEEKDAY_ALONE =
            Pattern.compile("(?<![\\p{L}])(?:" + String.join("|", Lexicon.words("weekdays")) + ")(?![\\p{L}])\\.?");
    private static final Pattern INSIDE = Pattern.compile(
            "(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}|(?:19|20)\\d{2}年 ?\\d{1,2}月 ?\\d{1,2}日|\\d{1,2} \\| \\d{1,2} \\| (?:19|20)\\d{2}|\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)\\d{2}|\\d{1,2}[/-]\\d{1,2}[/-](?:19|20)\\d{2}|(?<![\\d.])\\d{2}\\.\\d{2}\\.\\d{2}(?![\\d.])"
                    + "|\\d{1,2}(?:\\.|er|st|nd|rd|th)? (?:de |of )?\\p{L}{3,12}(?: ?/ ?\\p{L}{3,12})?\\.?,? (?:de |del )?(?:19|20)\\d{2}|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}");

    private Dates() {}

    /** The date a text consists of, with weekday and time of day allowed, as {@code YYYY[-MM[-DD]]}. */
    public static Optional<String> parse(String text) {
        String folded = Text.fold(text).replaceAll("^[\\p{P}\\s]+|[,;:)\\]\\s]+$", "");
        if (folded.length() > 70 || !folded.matches(".*\\d.*")) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(folded);
        if (iso.matches()) {
            return day(iso.group("year"), Integer.parseInt(iso.group("month")), iso.group("day"));
        }
        String bare = WEEKDAY.matcher(folded).replaceAll("").strip();
        bare = AROUND_DAY.matcher(bare).replaceAll("");
        Optional<String> date = parseBare(bare);
        return date.isPresent()
                ? date
                : parseBare(TIME.matcher(bare).replaceFirst("").replaceAll("[ ,.|–-]+$", ""));
    }

    /** The whole days a text mentions anywhere, in its order. */
    public static Stream<String> in(String text) {
        return INSIDE.matcher(text)
                .results()
                .map(day -> parse(day.group().replace(" | ", ".")))
                .flatMap(Optional::stream)
                .filter(day -> day.length() == 10);
    }

    /** The text without the days, weekdays and hours in it: what else it says. */
    public static String without(String text) {
        String bare = HOUR.matcher(INSIDE.matcher(text).replaceAll(" ")).replaceAll(" ");
        return Text.plain(WEEKDAY_ALONE.matcher(Text.fold(bare)).replaceAll(" "));
    }

    private static Optional<String> parseBare(String text) {
        for (Pattern worded : WORDED) {
            Matcher matcher = worded.matcher(text);
            if (matcher.matches()) {
                String month = worded.pattern().contains("month2") ? matcher.group("month2") : matcher.group("month");
                return day(matcher.group("year"), monthNumber(month), matcher.group("day"));
            }
        }
        for (Pattern numbers : List.of(COMPACT, DOTTED)) {
            Matcher matcher = numbers.matcher(text);
            if (matcher.matches()) {
                return day(matcher.group("year"), Integer.parseInt(matcher.group("month")), matcher.group("day"));
            }
        }
        Matcher shortened = DOTTED_SHORT.matcher(text);
        if (shortened.matches()) {
            return day(
                    century(shortened.group("year")),
                    Integer.parseInt(shortened.group("month")),
                    shortened.group("day"));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return slashed(slashed);
        }
        Matcher month = MONTH_ONLY.matcher(text);
        return month.matches()
                ? Optional.of("%s-%02d".formatted(month.group("year"), monthNumber(month.group("month"))))
                : Optional.empty();
    }

    /** "16" is 2016; a year that has not come yet is of the last century. */
    private static String century(String year) {
        int full = 2000 + Integer.parseInt(year);
        return String.valueOf(full > Year.now().getValue() ? full - 100 : full);
    }

    private static Optional<String> slashed(Matcher slashed) {
        int a = Integer.parseInt(slashed.group("a"));
        int b = Integer.parseInt(slashed.group("b"));
        String year = slashed.group("year");
        if (a > 12) {
            return day(year, b, slashed.group("a"));
        }
        if (b > 12 || a == b) {
            return day(year, a, slashed.group("b"));
        }
        return Optional.of(year);
    }

    private static Optional<String> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a day of a named month is mentioned anywhere. */
    public static boolean namesADay(String text) {
        return DAY_NAMED.matcher(Text.fold(text)).find();
    }

    /** Whether the text ends on a day of a named month, as captions do. */
    public static boolean endsOnADay(String text) {
        return DAY_AT_END.matcher(Text.fold(text)).find();
    }

    /** Whether a word names a month, in any of the languages known. */
    public static boolean isMonth(String word) {
        return MONTHS.containsKey(Text.fold(word).replaceAll("[\\p{P}]+$", ""));
    }

    private static int monthNumber(String name) {
        Integer number = MONTHS.get(name);
        return number == null ? Integer.parseInt(name) : number;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : Lexicon.lines("months")) {
            String[] numbered = line.split(":", 2);
            for (String name : numbered[1].split(",")) {
                months.put(Text.fold(name), Integer.valueOf(numbered[0].strip()));
            }
        }
        return months;
    }

    private static String alternatives(Iterable<String> names) {
        return java.util.stream.StreamSupport.stream(names.spliterator(), false)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static List<Pattern> patterns(String... expressions) {
        return Arrays.stream(expressions).map(Pattern::compile).toList();
    }
}
