/** The queue of submitted annotations and the decisions on them. */
@NullMarked
package org.lectern.reviewing;

import org.jspecify.annotations.NullMarked;
