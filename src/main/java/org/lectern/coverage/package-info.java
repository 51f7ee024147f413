/** The page and the address for programs that show how much of what is here has been marked. */
@NullMarked
package org.lectern.coverage;

import org.jspecify.annotations.NullMarked;
