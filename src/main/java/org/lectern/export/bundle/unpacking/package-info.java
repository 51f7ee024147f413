/** What is in a bundle, or in a CSV alone, becomes articles and annotations here. */
@NullMarked
package org.lectern.export.bundle.unpacking;

import org.jspecify.annotations.NullMarked;
