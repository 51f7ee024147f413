/** A new version of the taxonomy takes the place of the old one, and annotations get their topics in it. */
@NullMarked
package org.lectern.retagging;

import org.jspecify.annotations.NullMarked;
