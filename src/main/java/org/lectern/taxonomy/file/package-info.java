/** Reads a new version of the taxonomy from a curator's file, and says for each entry what is wrong with it. */
@NullMarked
package org.lectern.taxonomy.file;

import org.jspecify.annotations.NullMarked;
