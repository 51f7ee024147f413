/** Files that hold other files: which of these are taken, and how much is unpacked at most. */
@NullMarked
package org.lectern.extraction.archive;

import org.jspecify.annotations.NullMarked;
