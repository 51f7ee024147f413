package org.lectern.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Address;

/**
 * Which articles stand side by side, in which order and how: all that the address says.
 *
 * @param view what is shown of them
 */
record Selection(List<String> ids, View view) {

    /** What is shown of the articles. */
    enum View {
        PASSAGES,
        FULL,
        /** What two texts have in common and where they differ. */
        WORDING;

        static View of(@Nullable String word) {
            return "full".equals(word) ? FULL : "wording".equals(word) ? WORDING : PASSAGES;
        }

        private @Nullable String word() {
            return this == PASSAGES ? null : name().toLowerCase(Locale.ROOT);
        }
    }

    /** From the words of an address; blank and repeated ones count once at most. */
    static Selection of(List<String> ids, @Nullable String view) {
        return new Selection(
                ids.stream()
                        .filter(id -> !id.isBlank())
                        .map(String::strip)
                        .distinct()
                        .toList(),
                View.of(view));
    }

    Selection without(String id) {
        return new Selection(ids.stream().filter(each -> !each.equals(id)).toList(), view);
    }

    /** With this article one place further left or right, where there is such a place. */
    Selection moved(String id, int places) {
        int from = ids.indexOf(id);
        int to = from + places;
        if (from < 0 || to < 0 || to >= ids.size()) {
            return this;
        }
        List<String> moved = new ArrayList<>(ids);
        moved.remove(from);
        moved.add(to, id);
        return new Selection(List.copyOf(moved), view);
    }

    Selection with(String id) {
        return new Selection(Stream.concat(ids.stream(), Stream.of(id)).toList(), view);
    }

    Selection in(View other) {
        return new Selection(ids, other);
    }

    /** The wording of two texts can be compared; of more, passages stand side by side. */
    Selection possible() {
        return view == View.WORDING && ids.size() != 2 ? in(View.PASSAGES) : this;
    }

    public boolean isFull() {
        return view == View.FULL;
    }

    public boolean isWording() {
        return view == View.WORDING;
    }

    /** The address. */
    @Override
    public String toString() {
        return Address.of("/compare")
                .withAll("a", ids)
                .with("view", view.word())
                .toString();
    }
}
