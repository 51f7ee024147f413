package org.lectern.findings.bulk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of something that was asked of several annotations at once.
 *
 * @param done in words; null when nothing was
 * @param error why nothing was even tried
 * @param refused those on which it was not possible, with the reason
 * @param undo how it is taken back
 * @param reason the comment that was typed and has not gone out
 * @param topic the topic that was chosen
 */
public record Outcome(
        @Nullable String done,
        @Nullable String error,
        List<Refused> refused,
        @Nullable Undo undo,
        String reason,
        @Nullable String topic) {

    /** One of them, and why it is as it was. */
    public record Refused(String id, String quote, String why) {}

    /** Those that stay for one reason. */
    public record Reason(String why, List<Refused> all) {}

    /** The refused ones by their reason, that of most first. */
    public List<Reason> reasons() {
        return refused.stream()
                .collect(Collectors.groupingBy(Refused::why, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Reason(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(each -> -each.all().size()))
                .toList();
    }

    /** What takes it back from those that it was done to. */
    public record Undo(String act, @Nullable String topic, List<String> ids) {}

    /** Nothing was tried; what was typed and chosen stays. */
    public static Outcome failed(String error, String reason, @Nullable String topic) {
        return new Outcome(null, error, List.of(), null, reason, topic);
    }
}
