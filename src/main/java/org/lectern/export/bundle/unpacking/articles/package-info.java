/** The articles of a bundle, with their texts, originals and what is known of them. */
@NullMarked
package org.lectern.export.bundle.unpacking.articles;

import org.jspecify.annotations.NullMarked;
