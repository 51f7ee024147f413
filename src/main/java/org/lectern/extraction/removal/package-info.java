/** Counts what is active or foreign in a file, so that its removal can be said. */
@NullMarked
package org.lectern.extraction.removal;

import org.jspecify.annotations.NullMarked;
