/** Annotations leave as CSV, a row each. */
@NullMarked
package org.lectern.export;

import org.jspecify.annotations.NullMarked;
