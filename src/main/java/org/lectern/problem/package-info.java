/** What can go wrong, in terms a reader understands. */
@NullMarked
package org.lectern.problem;

import org.jspecify.annotations.NullMarked;
