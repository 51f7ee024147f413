/** Versions and copies: a known article gets its new text, and a curator says what near-duplicates are. */
@NullMarked
package org.lectern.editions;

import org.jspecify.annotations.NullMarked;
