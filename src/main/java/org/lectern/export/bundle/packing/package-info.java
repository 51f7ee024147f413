/** What leaves in a bundle: annotations with all that they rest on are packed into one ZIP file. */
@NullMarked
package org.lectern.export.bundle.packing;

import org.jspecify.annotations.NullMarked;
