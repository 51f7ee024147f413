/** One line or paragraph on its own, and what it looks like: a byline, a date, a credit, a caption, a disclaimer. */
@NullMarked
package org.lectern.extraction.lines;

import org.jspecify.annotations.NullMarked;
