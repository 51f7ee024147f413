/** From a page or a part of one to its blocks, and to what its markup says. */
@NullMarked
package org.lectern.extraction.html;

import org.jspecify.annotations.NullMarked;
