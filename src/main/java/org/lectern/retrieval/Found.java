package org.lectern.retrieval;

import org.jspecify.annotations.Nullable;
import org.lectern.annotation.Annotation;

/**
 * An annotation in a list; its topics and its people are at hand.
 *
 * @param group the id of the topic it stands under; null without one, or where topics make no groups
 * @param inGroup how many stand in the same group on all pages
 */
public record Found(Annotation annotation, @Nullable String group, long inGroup) {}
