package org.lectern.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lectern.library.PublicationDate;

/**
 * The publication dates on a line, ready to be drawn: positions are units of a drawing {@value #WIDTH} wide.
 *
 * @param height of the drawing
 * @param axis how far down the line runs
 */
record Timeline(List<Tick> ticks, List<Dot> dots, int height, int axis, List<Integer> years) {

    static final int WIDTH = 1340;

    private static final int LEFT = 20;
    private static final int RIGHT = 1320;
    private static final int STEP = 15;
    private static final int MAX_LEVELS = 6;
    private static final int YEARS_WITH_MONTHS = 8;

    /**
     * Something on the line.
     *
     * @param label what it is, for those who hear it
     * @param on whether the filters let it through
     * @param articles how many it stands for
     */
    record Mark(PublicationDate date, String id, String label, String href, boolean on, long articles) {}

    /** Where a year begins, with its label, or a month, without. */
    record Tick(String x, int top, String labelX, String label) {}

    record Dot(String x, int y, String radius, Mark mark) {}

    /** Marks that would cover each other stand above each other. */
    static Timeline of(List<Mark> marks) {
        int first = marks.stream().mapToInt(mark -> mark.date().year()).min().orElse(0);
        int last = marks.stream().mapToInt(mark -> mark.date().year()).max().orElse(0);
        Scale scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
        List<Mark> ordered = marks.stream()
                .sorted((a, b) -> a.date().middle().compareTo(b.date().middle()))
                .toList();
        List<Double> ends = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (Mark mark : ordered) {
            levels.add(level(ends, scale.x(mark.date().middle()), radius(mark)));
        }
        int highest = levels.stream().mapToInt(Integer::intValue).max().orElse(0);
        int axis = 40 + highest * STEP;
        List<Dot> dots = IntStream.range(0, ordered.size())
                .mapToObj(i -> dot(ordered.get(i), scale, axis - 18 - levels.get(i) * STEP))
                .toList();
        return new Timeline(
                ticks(scale, first, last, axis),
                dots,
                axis + 24,
                axis,
                IntStream.rangeClosed(first, last).boxed().toList());
    }

    private static int level(List<Double> ends, double x, double radius) {
        for (int level = 0; level < ends.size(); level++) {
            if (ends.get(level) <= x - radius) {
                ends.set(level, x + radius);
                return level;
            }
        }
        if (ends.size() == MAX_LEVELS) {
            return MAX_LEVELS - 1;
        }
        ends.add(x + radius);
        return ends.size() - 1;
    }

    private static double radius(Mark mark) {
        return Math.min(14, 6 + Math.sqrt(mark.articles()));
    }

    private static Dot dot(Mark mark, Scale scale, int y) {
        return new Dot(number(scale.x(mark.date().middle())), y, number(radius(mark)), mark);
    }

    private static List<Tick> ticks(Scale scale, int first, int last, int axis) {
        boolean months = last - first < YEARS_WITH_MONTHS;
        int everyYears = Math.max(1, (last - first) / 20);
        List<Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year += everyYears) {
            double x = scale.x(LocalDate.of(year, 1, 1));
            ticks.add(new Tick(number(x), axis - 12, number(x + 3), String.valueOf(year)));
            for (int month = 2; months && month <= 12; month++) {
                ticks.add(new Tick(number(scale.x(LocalDate.of(year, month, 1))), axis - 4, "", ""));
            }
        }
        return ticks;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private record Scale(LocalDate begin, LocalDate end) {
        double x(LocalDate date) {
            double part = (double) ChronoUnit.DAYS.between(begin, date) / ChronoUnit.DAYS.between(begin, end);
            return LEFT + part * (RIGHT - LEFT);
        }
    }
}
