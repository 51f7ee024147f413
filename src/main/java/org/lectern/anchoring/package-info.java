/** Where a passage stands in a text, and how it is found again when the text has changed. */
@NullMarked
package org.lectern.anchoring;

import org.jspecify.annotations.NullMarked;
