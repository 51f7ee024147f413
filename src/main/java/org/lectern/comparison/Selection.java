package org.lectern.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Address;

/**
 * Which articles stand side by side, in which order and how: all that the address says.
 *
 * @param full whether whole texts are shown instead of passages
 */
record Selection(List<String> ids, boolean full) {

    /** From the words of an address; blank and repeated ones count once at most. */
    static Selection of(List<String> ids, @Nullable String view) {
        return new Selection(
                ids.stream()
                        .filter(id -> !id.isBlank())
                        .map(String::strip)
                        .distinct()
                        .toList(),
                "full".equals(view));
    }

    Selection without(String id) {
        return new Selection(ids.stream().filter(each -> !each.equals(id)).toList(), full);
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
        return new Selection(List.copyOf(moved), full);
    }

    Selection withPassages() {
        return new Selection(ids, false);
    }

    Selection withFullTexts() {
        return new Selection(ids, true);
    }

    /** The address. */
    @Override
    public String toString() {
        return Address.of("/compare")
                .withAll("a", ids)
                .with("view", full ? "full" : null)
                .toString();
    }
}
