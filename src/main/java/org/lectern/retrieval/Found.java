package org.lectern.retrieval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;

/**
 * An annotation in a list, with its topics at hand.
 *
 * @param topics ids; asking the annotation for them would be one more statement
 * @param group the id of the topic it stands under; null without one, or where topics make no groups
 * @param inGroup how many stand in the same group on all pages
 */
public record Found(
        Annotation annotation,
        List<String> topics,
        @Nullable String group,
        long inGroup) {}
