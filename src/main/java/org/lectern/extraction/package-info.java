/** Reads a file and tells its article apart from what surrounds it. The only room that knows Tika. */
@NullMarked
package org.lectern.extraction;

import org.jspecify.annotations.NullMarked;
