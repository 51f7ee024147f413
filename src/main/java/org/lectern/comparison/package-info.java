/** Articles side by side, passages in rows by topic. */
@NullMarked
package org.lectern.comparison;

import org.jspecify.annotations.NullMarked;
