/** Articles leave as citations for reference managers, and accepted annotations as a feed. */
@NullMarked
package org.lectern.export.citation;

import org.jspecify.annotations.NullMarked;
