package org.lectern.reviewing.queue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.taxonomy.Taxonomy;

/**
 * Which part of the queue is looked at; it stands in the address.
 *
 * @param article an article's id, or blank
 * @param topic a topic's id, {@value AnnotationFilter#UNTAGGED} for untagged ones, or blank
 */
record QueueFilter(
        @RestQuery @Nullable String article,
        @RestQuery @Nullable String topic) {

    AnnotationFilter annotations(Taxonomy taxonomy) {
        return AnnotationFilter.of(
                article == null ? List.of() : List.of(article),
                List.of(),
                topic == null ? List.of() : List.of(topic),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                taxonomy);
    }

    public boolean isNarrow() {
        return isGiven(article) || isGiven(topic);
    }

    public boolean isArticle(String id) {
        return id.equals(article);
    }

    public boolean isTopic(String id) {
        return id.equals(topic);
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** The queue under this filter. */
    public String address() {
        return with("/review", List.of());
    }

    /** Where a decision on several goes. */
    public String bulkAddress() {
        return with("/review/bulk", List.of());
    }

    /** The queue with one annotation open. */
    public String open(String annotation) {
        return with("/review", List.of(parameter("item", annotation)));
    }

    /** The queue after a decision, which can be undone there, with the next annotation open. */
    String afterDeciding(String annotation, @Nullable String next) {
        return with(
                "/review",
                next == null
                        ? List.of(parameter("decided", annotation))
                        : List.of(parameter("item", next), parameter("decided", annotation)));
    }

    /** The queue after several decisions. */
    String afterDeciding(int count) {
        return with("/review", List.of(parameter("done", String.valueOf(count))));
    }

    private String with(String path, List<String> more) {
        List<String> parts = new ArrayList<>();
        if (isGiven(article)) {
            parts.add(parameter("article", article));
        }
        if (isGiven(topic)) {
            parts.add(parameter("topic", topic));
        }
        parts.addAll(more);
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static String parameter(String name, @Nullable String value) {
        return name + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }
}
