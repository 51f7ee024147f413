package org.lectern.coverage.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What has been marked in one place under one topic.
 *
 * @param topic its id; null for passages under none
 * @param articles how many articles the passages stand in
 */
record Tagged(Place place, @Nullable String topic, long passages, long articles) {}
