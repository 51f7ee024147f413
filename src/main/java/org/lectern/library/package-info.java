/** The articles, their text, and their metadata with the evidence each value came from. */
@NullMarked
package org.lectern.library;

import org.jspecify.annotations.NullMarked;
