/** What has been marked, what was read in vain and what nobody has read, counted by topic and place. */
@NullMarked
package org.lectern.coverage.matrix;

import org.jspecify.annotations.NullMarked;
