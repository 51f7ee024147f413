/** What programs of others sent with an annotation and only they know: its rules, and how it is kept for them. */
@NullMarked
package org.lectern.foreign;

import org.jspecify.annotations.NullMarked;
