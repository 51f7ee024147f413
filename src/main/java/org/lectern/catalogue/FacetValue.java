package org.lectern.catalogue;

import org.jspecify.annotations.Nullable;
import org.lectern.taxonomy.Topic;

/**
 * A word a filter can take.
 *
 * @param value the word in the address
 * @param topic the topic it stands for, if any
 * @param count how many articles would be shown with it alone in its facet
 */
record FacetValue(String value, String label, @Nullable Topic topic, long count, boolean chosen) {}
