package org.lectern.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.Topic;

/**
 * Two lines run under the text. Each topic of a mark takes one of them over the mark's whole length, so that the lines
 * of overlapping marks stay apart and unbroken. First every mark gets a line where there is room, then further topics.
 * What finds no room is told by the siglum only.
 */
final class Lanes {

    /** Stands for “no topic” in a lane: a plain line. */
    static final int PLAIN = Topic.PLAIN;

    /** By lane: the first position taken and what is there; the stretches of one lane never overlap. */
    private final List<TreeMap<Integer, Stretch>> lanes = List.of(new TreeMap<>(), new TreeMap<>());

    private record Stretch(int end, int topic) {}

    /** From marks in the order of the text. */
    Lanes(List<Mark> marks) {
        marks.forEach(mark -> place(mark, topics(mark).findFirst().orElse(PLAIN)));
        marks.forEach(mark -> topics(mark).skip(1).forEach(topic -> place(mark, topic)));
    }

    private static Stream<Integer> topics(Mark mark) {
        return mark.topics().stream().map(Topic::pattern);
    }

    private void place(Mark mark, int topic) {
        lanes.stream()
                .filter(lane -> isFree(lane, mark))
                .findFirst()
                .ifPresent(lane -> lane.put(mark.start(), new Stretch(mark.end(), topic)));
    }

    private static boolean isFree(TreeMap<Integer, Stretch> lane, Mark mark) {
        Map.Entry<Integer, Stretch> before = lane.lowerEntry(mark.end());
        return before == null || before.getValue().end() <= mark.start();
    }

    /**
     * The pattern of the topic whose line runs in a lane at a position, {@link #PLAIN}, or null where there is none.
     *
     * @param lane 0 or 1
     */
    @Nullable
    Integer at(int lane, int position) {
        Map.Entry<Integer, Stretch> found = lanes.get(lane).floorEntry(position);
        return found == null || found.getValue().end() <= position
                ? null
                : found.getValue().topic();
    }
}
