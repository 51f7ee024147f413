package org.lectern.coverage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.coverage.matrix.Matrix;

/**
 * The rows of one month, a stance each.
 *
 * @param published {@code YYYY-MM}, or {@code YYYY} of which no month is known; null where the date is not known
 * @param rows of the stances of which articles appeared then
 * @param absent the other stances that occur in the matrix
 * @param gap the months between this one and the one before it in time, if any, in which no article appeared
 */
record Month(
        @Nullable String published,
        long articles,
        List<Row> rows,
        List<String> absent,
        @Nullable Gap gap) {

    /** Months without an article; both ends may be the same. */
    record Gap(String first, String last) {}

    static List<Month> of(Matrix matrix, Ways ways) {
        Map<Optional<String>, List<Row>> byMonth = new LinkedHashMap<>();
        for (Matrix.Line line : matrix.lines()) {
            byMonth.computeIfAbsent(Optional.ofNullable(line.holding().place().published()), month -> new ArrayList<>())
                    .add(Row.of(line, ways));
        }
        List<String> known = byMonth.keySet().stream()
                .flatMap(Optional::stream)
                .filter(month -> month.length() == 7)
                .toList();
        List<Month> months = new ArrayList<>();
        byMonth.forEach((month, rows) -> months.add(new Month(
                month.orElse(null),
                rows.stream().mapToLong(row -> row.holding().articles()).sum(),
                rows.stream().filter(row -> row.holding().articles() > 0).toList(),
                rows.stream()
                        .filter(row -> row.holding().articles() == 0)
                        .map(row -> Objects.toString(row.holding().place().stance()))
                        .toList(),
                gap(known, known.indexOf(month.orElse(""))))));
        return months;
    }

    /** Between the month at this place of the list and the next, which is earlier. */
    private static @Nullable Gap gap(List<String> latestFirst, int place) {
        if (place < 0 || place + 1 == latestFirst.size()) {
            return null;
        }
        YearMonth last = YearMonth.parse(latestFirst.get(place)).minusMonths(1);
        YearMonth first = YearMonth.parse(latestFirst.get(place + 1)).plusMonths(1);
        return first.isAfter(last) ? null : new Gap(first.toString(), last.toString());
    }
}
