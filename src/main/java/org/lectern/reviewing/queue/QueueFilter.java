package org.lectern.reviewing.queue;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.AnnotationFilter;
import org.lectern.search.Address;
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
        return at("/review").toString();
    }

    /** Where a decision on several goes. */
    public String bulkAddress() {
        return at("/review/bulk").toString();
    }

    /** The queue with one annotation open. */
    public String open(String annotation) {
        return at("/review").with("item", annotation).toString();
    }

    /** The queue after a decision, which can be undone there, with the next annotation open. */
    String afterDeciding(String annotation, @Nullable String next) {
        return at("/review").with("item", next).with("decided", annotation).toString();
    }

    /** The queue after several decisions. */
    String afterDeciding(int count) {
        return at("/review").with("done", String.valueOf(count)).toString();
    }

    private Address at(String path) {
        return Address.of(path).with("article", article).with("topic", topic);
    }
}
