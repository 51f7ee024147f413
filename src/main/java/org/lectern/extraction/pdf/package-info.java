/** Reads the pages of a PDF as a person would: column by column, without what stands on every page. */
@NullMarked
package org.lectern.extraction.pdf;

import org.jspecify.annotations.NullMarked;
