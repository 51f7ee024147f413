/** What two texts have in common and where they differ, word by word. */
@NullMarked
package org.lectern.differences;

import org.jspecify.annotations.NullMarked;
