/** The first start: the first curator, and the samples that can be added and removed. */
@NullMarked
package org.lectern.welcome;

import org.jspecify.annotations.NullMarked;
