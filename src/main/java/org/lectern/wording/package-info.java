/** In which language a page speaks to its reader, and how it writes days and moments in it. */
@NullMarked
package org.lectern.wording;

import org.jspecify.annotations.NullMarked;
