/** A file that was handed over is opened: what it is not, and which of its lines cannot be read, is told. */
@NullMarked
package org.lectern.export.bundle.opening;

import org.jspecify.annotations.NullMarked;
