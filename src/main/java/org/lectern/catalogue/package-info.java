/** Finding articles and annotations: the library page, the annotations page, and lists for programs. */
@NullMarked
package org.lectern.catalogue;

import org.jspecify.annotations.NullMarked;
