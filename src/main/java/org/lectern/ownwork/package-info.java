/** A member's own page: what of theirs is not handed in, waits, came back or was accepted. */
@NullMarked
package org.lectern.ownwork;

import org.jspecify.annotations.NullMarked;
