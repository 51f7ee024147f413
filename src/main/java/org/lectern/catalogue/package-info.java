/** Finding articles: the library page, the taxonomy page, and the list for programs. */
@NullMarked
package org.lectern.catalogue;

import org.jspecify.annotations.NullMarked;
