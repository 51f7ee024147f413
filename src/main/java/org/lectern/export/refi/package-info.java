/** Articles and annotations leave for qualitative data analysis programs, as REFI-QDA projects and codebooks. */
@NullMarked
package org.lectern.export.refi;

import org.jspecify.annotations.NullMarked;
