/** What the sources in a file say of one field, and how sure that makes it: sources are compared, never outvoted in silence. */
@NullMarked
package org.lectern.extraction.claims;

import org.jspecify.annotations.NullMarked;
