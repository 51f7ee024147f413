/** The texts an article has had, what changed between any two, and the way back to an earlier one. */
@NullMarked
package org.lectern.revisions;

import org.jspecify.annotations.NullMarked;
