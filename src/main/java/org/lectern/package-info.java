/** Where Lectern starts: the jar and its commands. */
@NullMarked
package org.lectern;

import org.jspecify.annotations.NullMarked;
