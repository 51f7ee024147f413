/** Finding articles: the library page and its lists for programs. */
@NullMarked
package org.lectern.catalogue;

import org.jspecify.annotations.NullMarked;
