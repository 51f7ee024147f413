package org.lectern.coverage.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been marked in one place under one topic.
 *
 * @param topic its id; null for passages under none
 * @param articles how many articles the passages stand in
 * @param ids the articles, where rows are months; else none
 */
record Tagged(Place place, @Nullable String topic, long passages, long articles, List<String> ids) {}
