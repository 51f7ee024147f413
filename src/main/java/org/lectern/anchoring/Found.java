package org.lectern.anchoring;

/** What became of a passage in another text. */
public sealed interface Found {

    /** The same words, beyond doubt. */
    record Same(TextAnchor anchor) implements Found {}

    /**
     * Changed words, or a place that is not beyond doubt: to be confirmed by a person.
     *
     * @param certainty from 0 to 1
     */
    record Moved(TextAnchor anchor, double certainty) implements Found {}

    /** The passage is gone, or cannot be told from others. */
    record Orphan() implements Found {}
}
