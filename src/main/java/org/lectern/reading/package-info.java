/** The page on which an article is read and marked. */
@NullMarked
package org.lectern.reading;

import org.jspecify.annotations.NullMarked;
