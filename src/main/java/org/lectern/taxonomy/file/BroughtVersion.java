package org.lectern.taxonomy.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version as a file says it, before anything is checked. */
record BroughtVersion(
        @Nullable String version, @Nullable String replaces, List<BroughtTopic> topics, List<BroughtFate> mapping) {

    /** A topic; what the file does not say is empty. */
    record BroughtTopic(String id, String label, String letter, String definition, String included, String excluded) {}

    /**
     * What becomes of an earlier topic.
     *
     * @param fate the word for it, when the file gives one
     */
    record BroughtFate(
            String from, List<String> to, @Nullable String fate) {}
}
