/** Annotations are kept true: those whose passage is in doubt are settled, and what each said before stays and returns. */
@NullMarked
package org.lectern.upkeep;

import org.jspecify.annotations.NullMarked;
