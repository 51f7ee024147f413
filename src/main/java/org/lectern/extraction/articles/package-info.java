/** Makes articles of labelled blocks. */
@NullMarked
package org.lectern.extraction.articles;

import org.jspecify.annotations.NullMarked;
