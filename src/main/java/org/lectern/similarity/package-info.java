/** Which articles have much the same text: found without reading the whole library, kept as relations. */
@NullMarked
package org.lectern.similarity;

import org.jspecify.annotations.NullMarked;
