package org.lectern.coverage.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.Stance;
import org.lectern.taxonomy.Taxonomy;
import org.lectern.taxonomy.Topic;

/**
 * What has been marked, by place and topic. Outlets stand in the order of their names, months from the last to the
 * first; what is not known stands last.
 *
 * @param topics those in force, then those of earlier versions under which passages still stand
 */
public record Matrix(List<Topic> topics, List<Line> lines) {

    private static final Comparator<Place> BY_OUTLET = Comparator.comparing(
            Place::outlet,
            Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder())));

    private static final Comparator<@Nullable String> LATEST_FIRST =
            Comparator.nullsLast(Comparator.<String>reverseOrder());

    /**
     * One row: a cell for each topic, in their order.
     *
     * @param untagged how many passages stand under no topic and so in no cell
     */
    public record Line(Holding holding, List<Cell> cells, long untagged) {}

    static Matrix of(Axis axis, List<Holding> holdings, List<Tagged> tagged, Taxonomy taxonomy) {
        Map<Place, Holding> held = holdings.stream().collect(Collectors.toMap(Holding::place, each -> each));
        Map<Place, List<Tagged>> marked = tagged.stream().collect(Collectors.groupingBy(Tagged::place));
        List<Place> places =
                switch (axis) {
                    case OUTLET -> held.keySet().stream().sorted(BY_OUTLET).toList();
                    case MONTH -> months(held.keySet(), taxonomy);
                };
        List<Topic> topics = topics(tagged, taxonomy);
        return new Matrix(
                topics,
                places.stream()
                        .map(place -> line(
                                held.getOrDefault(place, Holding.none(place)),
                                marked.getOrDefault(place, List.of()),
                                topics))
                        .toList());
    }

    /** What nobody has decided on since its topic was taken out of force is not told as nothing. */
    private static List<Topic> topics(List<Tagged> tagged, Taxonomy taxonomy) {
        return taxonomy.topicsWith(
                tagged.stream().map(each -> Objects.toString(each.topic(), "")).toList());
    }

    private static Line line(Holding holding, List<Tagged> marked, List<Topic> topics) {
        return new Line(
                holding,
                topics.stream()
                        .map(topic -> Cell.of(
                                topic,
                                holding,
                                passages(marked, topic.id()),
                                articles(marked, topic.id()),
                                ids(marked, topic.id())))
                        .toList(),
                passages(marked, null));
    }

    private static long passages(List<Tagged> marked, @Nullable String topic) {
        return marked.stream()
                .filter(each -> Objects.equals(each.topic(), topic))
                .mapToLong(Tagged::passages)
                .sum();
    }

    private static List<String> ids(List<Tagged> marked, String topic) {
        return marked.stream()
                .filter(each -> topic.equals(each.topic()))
                .flatMap(each -> each.ids().stream())
                .toList();
    }

    private static long articles(List<Tagged> marked, String topic) {
        return marked.stream()
                .filter(each -> topic.equals(each.topic()))
                .mapToLong(Tagged::articles)
                .sum();
    }

    /** Each month with every stance that occurs in any of them. */
    private static List<Place> months(Set<Place> held, Taxonomy taxonomy) {
        List<@Nullable String> months = new ArrayList<>(
                new HashSet<>(held.stream().map(Place::published).toList()));
        months.sort(LATEST_FIRST);
        List<String> stances = taxonomy.stances().stream()
                .map(Stance::id)
                .filter(id -> held.stream().anyMatch(place -> id.equals(place.stance())))
                .toList();
        List<Place> places = new ArrayList<>();
        for (String month : months) {
            stances.forEach(stance -> places.add(new Place(null, month, stance)));
        }
        return places;
    }

    /** Only the outlets in whose names this part stands, in any case; a blank one takes none away. */
    Matrix inOutletsLike(@Nullable String part) {
        if (part == null || part.isBlank()) {
            return this;
        }
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        return new Matrix(
                topics,
                lines.stream()
                        .filter(line -> Objects.toString(line.holding().place().outlet(), "")
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .toList());
    }

    /** The sums of all rows; readers are not summed, as one may have read in several. */
    public Line total() {
        Holding all = new Holding(
                new Place(null, null, null),
                lines.stream().mapToLong(line -> line.holding().articles()).sum(),
                lines.stream().mapToLong(line -> line.holding().read()).sum(),
                0);
        List<Tagged> tagged = lines.stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> new Tagged(all.place(), cell.topic().id(), cell.passages(), cell.articles(), List.of()))
                .toList();
        Line sums = line(all, tagged, topics);
        return new Line(
                all, sums.cells(), lines.stream().mapToLong(Line::untagged).sum());
    }
}
