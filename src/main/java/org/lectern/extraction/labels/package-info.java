/** Says of each block of a file what it is: title, byline, caption, disclaimer, page, or body. */
@NullMarked
package org.lectern.extraction.labels;

import org.jspecify.annotations.NullMarked;
