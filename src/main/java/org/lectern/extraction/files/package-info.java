/** From a file's bytes to its blocks, whatever the format. With html, the only room that knows a parser. */
@NullMarked
package org.lectern.extraction.files;

import org.jspecify.annotations.NullMarked;
